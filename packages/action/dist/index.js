/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 9686:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createFileSystemAdapter = exports.FILE_SYSTEM_ADAPTER = void 0;
const fs = __nccwpck_require__(9896);
exports.FILE_SYSTEM_ADAPTER = {
    lstat: fs.lstat,
    stat: fs.stat,
    lstatSync: fs.lstatSync,
    statSync: fs.statSync,
    readdir: fs.readdir,
    readdirSync: fs.readdirSync
};
function createFileSystemAdapter(fsMethods) {
    if (fsMethods === undefined) {
        return exports.FILE_SYSTEM_ADAPTER;
    }
    return Object.assign(Object.assign({}, exports.FILE_SYSTEM_ADAPTER), fsMethods);
}
exports.createFileSystemAdapter = createFileSystemAdapter;


/***/ }),

/***/ 2929:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES = void 0;
const NODE_PROCESS_VERSION_PARTS = process.versions.node.split('.');
if (NODE_PROCESS_VERSION_PARTS[0] === undefined || NODE_PROCESS_VERSION_PARTS[1] === undefined) {
    throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);
}
const MAJOR_VERSION = Number.parseInt(NODE_PROCESS_VERSION_PARTS[0], 10);
const MINOR_VERSION = Number.parseInt(NODE_PROCESS_VERSION_PARTS[1], 10);
const SUPPORTED_MAJOR_VERSION = 10;
const SUPPORTED_MINOR_VERSION = 10;
const IS_MATCHED_BY_MAJOR = MAJOR_VERSION > SUPPORTED_MAJOR_VERSION;
const IS_MATCHED_BY_MAJOR_AND_MINOR = MAJOR_VERSION === SUPPORTED_MAJOR_VERSION && MINOR_VERSION >= SUPPORTED_MINOR_VERSION;
/**
 * IS `true` for Node.js 10.10 and greater.
 */
exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES = IS_MATCHED_BY_MAJOR || IS_MATCHED_BY_MAJOR_AND_MINOR;


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Settings = exports.scandirSync = exports.scandir = void 0;
const async = __nccwpck_require__(5849);
const sync = __nccwpck_require__(9298);
const settings_1 = __nccwpck_require__(1443);
exports.Settings = settings_1.default;
function scandir(path, optionsOrSettingsOrCallback, callback) {
    if (typeof optionsOrSettingsOrCallback === 'function') {
        async.read(path, getSettings(), optionsOrSettingsOrCallback);
        return;
    }
    async.read(path, getSettings(optionsOrSettingsOrCallback), callback);
}
exports.scandir = scandir;
function scandirSync(path, optionsOrSettings) {
    const settings = getSettings(optionsOrSettings);
    return sync.read(path, settings);
}
exports.scandirSync = scandirSync;
function getSettings(settingsOrOptions = {}) {
    if (settingsOrOptions instanceof settings_1.default) {
        return settingsOrOptions;
    }
    return new settings_1.default(settingsOrOptions);
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readdir = exports.readdirWithFileTypes = exports.read = void 0;
const fsStat = __nccwpck_require__(7597);
const rpl = __nccwpck_require__(5762);
const constants_1 = __nccwpck_require__(2929);
const utils = __nccwpck_require__(1742);
const common = __nccwpck_require__(4704);
function read(directory, settings, callback) {
    if (!settings.stats && constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES) {
        readdirWithFileTypes(directory, settings, callback);
        return;
    }
    readdir(directory, settings, callback);
}
exports.read = read;
function readdirWithFileTypes(directory, settings, callback) {
    settings.fs.readdir(directory, { withFileTypes: true }, (readdirError, dirents) => {
        if (readdirError !== null) {
            callFailureCallback(callback, readdirError);
            return;
        }
        const entries = dirents.map((dirent) => ({
            dirent,
            name: dirent.name,
            path: common.joinPathSegments(directory, dirent.name, settings.pathSegmentSeparator)
        }));
        if (!settings.followSymbolicLinks) {
            callSuccessCallback(callback, entries);
            return;
        }
        const tasks = entries.map((entry) => makeRplTaskEntry(entry, settings));
        rpl(tasks, (rplError, rplEntries) => {
            if (rplError !== null) {
                callFailureCallback(callback, rplError);
                return;
            }
            callSuccessCallback(callback, rplEntries);
        });
    });
}
exports.readdirWithFileTypes = readdirWithFileTypes;
function makeRplTaskEntry(entry, settings) {
    return (done) => {
        if (!entry.dirent.isSymbolicLink()) {
            done(null, entry);
            return;
        }
        settings.fs.stat(entry.path, (statError, stats) => {
            if (statError !== null) {
                if (settings.throwErrorOnBrokenSymbolicLink) {
                    done(statError);
                    return;
                }
                done(null, entry);
                return;
            }
            entry.dirent = utils.fs.createDirentFromStats(entry.name, stats);
            done(null, entry);
        });
    };
}
function readdir(directory, settings, callback) {
    settings.fs.readdir(directory, (readdirError, names) => {
        if (readdirError !== null) {
            callFailureCallback(callback, readdirError);
            return;
        }
        const tasks = names.map((name) => {
            const path = common.joinPathSegments(directory, name, settings.pathSegmentSeparator);
            return (done) => {
                fsStat.stat(path, settings.fsStatSettings, (error, stats) => {
                    if (error !== null) {
                        done(error);
                        return;
                    }
                    const entry = {
                        name,
                        path,
                        dirent: utils.fs.createDirentFromStats(name, stats)
                    };
                    if (settings.stats) {
                        entry.stats = stats;
                    }
                    done(null, entry);
                });
            };
        });
        rpl(tasks, (rplError, entries) => {
            if (rplError !== null) {
                callFailureCallback(callback, rplError);
                return;
            }
            callSuccessCallback(callback, entries);
        });
    });
}
exports.readdir = readdir;
function callFailureCallback(callback, error) {
    callback(error);
}
function callSuccessCallback(callback, result) {
    callback(null, result);
}


/***/ }),

/***/ 4704:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.joinPathSegments = void 0;
function joinPathSegments(a, b, separator) {
    /**
     * The correct handling of cases when the first segment is a root (`/`, `C:/`) or UNC path (`//?/C:/`).
     */
    if (a.endsWith(separator)) {
        return a + b;
    }
    return a + separator + b;
}
exports.joinPathSegments = joinPathSegments;


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readdir = exports.readdirWithFileTypes = exports.read = void 0;
const fsStat = __nccwpck_require__(7597);
const constants_1 = __nccwpck_require__(2929);
const utils = __nccwpck_require__(1742);
const common = __nccwpck_require__(4704);
function read(directory, settings) {
    if (!settings.stats && constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES) {
        return readdirWithFileTypes(directory, settings);
    }
    return readdir(directory, settings);
}
exports.read = read;
function readdirWithFileTypes(directory, settings) {
    const dirents = settings.fs.readdirSync(directory, { withFileTypes: true });
    return dirents.map((dirent) => {
        const entry = {
            dirent,
            name: dirent.name,
            path: common.joinPathSegments(directory, dirent.name, settings.pathSegmentSeparator)
        };
        if (entry.dirent.isSymbolicLink() && settings.followSymbolicLinks) {
            try {
                const stats = settings.fs.statSync(entry.path);
                entry.dirent = utils.fs.createDirentFromStats(entry.name, stats);
            }
            catch (error) {
                if (settings.throwErrorOnBrokenSymbolicLink) {
                    throw error;
                }
            }
        }
        return entry;
    });
}
exports.readdirWithFileTypes = readdirWithFileTypes;
function readdir(directory, settings) {
    const names = settings.fs.readdirSync(directory);
    return names.map((name) => {
        const entryPath = common.joinPathSegments(directory, name, settings.pathSegmentSeparator);
        const stats = fsStat.statSync(entryPath, settings.fsStatSettings);
        const entry = {
            name,
            path: entryPath,
            dirent: utils.fs.createDirentFromStats(name, stats)
        };
        if (settings.stats) {
            entry.stats = stats;
        }
        return entry;
    });
}
exports.readdir = readdir;


/***/ }),

/***/ 1443:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(6928);
const fsStat = __nccwpck_require__(7597);
const fs = __nccwpck_require__(9686);
class Settings {
    constructor(_options = {}) {
        this._options = _options;
        this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, false);
        this.fs = fs.createFileSystemAdapter(this._options.fs);
        this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, path.sep);
        this.stats = this._getValue(this._options.stats, false);
        this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, true);
        this.fsStatSettings = new fsStat.Settings({
            followSymbolicLink: this.followSymbolicLinks,
            fs: this.fs,
            throwErrorOnBrokenSymbolicLink: this.throwErrorOnBrokenSymbolicLink
        });
    }
    _getValue(option, value) {
        return option !== null && option !== void 0 ? option : value;
    }
}
exports["default"] = Settings;


/***/ }),

/***/ 1639:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createDirentFromStats = void 0;
class DirentFromStats {
    constructor(name, stats) {
        this.name = name;
        this.isBlockDevice = stats.isBlockDevice.bind(stats);
        this.isCharacterDevice = stats.isCharacterDevice.bind(stats);
        this.isDirectory = stats.isDirectory.bind(stats);
        this.isFIFO = stats.isFIFO.bind(stats);
        this.isFile = stats.isFile.bind(stats);
        this.isSocket = stats.isSocket.bind(stats);
        this.isSymbolicLink = stats.isSymbolicLink.bind(stats);
    }
}
function createDirentFromStats(name, stats) {
    return new DirentFromStats(name, stats);
}
exports.createDirentFromStats = createDirentFromStats;


/***/ }),

/***/ 1742:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fs = void 0;
const fs = __nccwpck_require__(1639);
exports.fs = fs;


/***/ }),

/***/ 7007:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createFileSystemAdapter = exports.FILE_SYSTEM_ADAPTER = void 0;
const fs = __nccwpck_require__(9896);
exports.FILE_SYSTEM_ADAPTER = {
    lstat: fs.lstat,
    stat: fs.stat,
    lstatSync: fs.lstatSync,
    statSync: fs.statSync
};
function createFileSystemAdapter(fsMethods) {
    if (fsMethods === undefined) {
        return exports.FILE_SYSTEM_ADAPTER;
    }
    return Object.assign(Object.assign({}, exports.FILE_SYSTEM_ADAPTER), fsMethods);
}
exports.createFileSystemAdapter = createFileSystemAdapter;


/***/ }),

/***/ 7597:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.statSync = exports.stat = exports.Settings = void 0;
const async = __nccwpck_require__(3708);
const sync = __nccwpck_require__(2197);
const settings_1 = __nccwpck_require__(8704);
exports.Settings = settings_1.default;
function stat(path, optionsOrSettingsOrCallback, callback) {
    if (typeof optionsOrSettingsOrCallback === 'function') {
        async.read(path, getSettings(), optionsOrSettingsOrCallback);
        return;
    }
    async.read(path, getSettings(optionsOrSettingsOrCallback), callback);
}
exports.stat = stat;
function statSync(path, optionsOrSettings) {
    const settings = getSettings(optionsOrSettings);
    return sync.read(path, settings);
}
exports.statSync = statSync;
function getSettings(settingsOrOptions = {}) {
    if (settingsOrOptions instanceof settings_1.default) {
        return settingsOrOptions;
    }
    return new settings_1.default(settingsOrOptions);
}


/***/ }),

/***/ 3708:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.read = void 0;
function read(path, settings, callback) {
    settings.fs.lstat(path, (lstatError, lstat) => {
        if (lstatError !== null) {
            callFailureCallback(callback, lstatError);
            return;
        }
        if (!lstat.isSymbolicLink() || !settings.followSymbolicLink) {
            callSuccessCallback(callback, lstat);
            return;
        }
        settings.fs.stat(path, (statError, stat) => {
            if (statError !== null) {
                if (settings.throwErrorOnBrokenSymbolicLink) {
                    callFailureCallback(callback, statError);
                    return;
                }
                callSuccessCallback(callback, lstat);
                return;
            }
            if (settings.markSymbolicLink) {
                stat.isSymbolicLink = () => true;
            }
            callSuccessCallback(callback, stat);
        });
    });
}
exports.read = read;
function callFailureCallback(callback, error) {
    callback(error);
}
function callSuccessCallback(callback, result) {
    callback(null, result);
}


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.read = void 0;
function read(path, settings) {
    const lstat = settings.fs.lstatSync(path);
    if (!lstat.isSymbolicLink() || !settings.followSymbolicLink) {
        return lstat;
    }
    try {
        const stat = settings.fs.statSync(path);
        if (settings.markSymbolicLink) {
            stat.isSymbolicLink = () => true;
        }
        return stat;
    }
    catch (error) {
        if (!settings.throwErrorOnBrokenSymbolicLink) {
            return lstat;
        }
        throw error;
    }
}
exports.read = read;


/***/ }),

/***/ 8704:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const fs = __nccwpck_require__(7007);
class Settings {
    constructor(_options = {}) {
        this._options = _options;
        this.followSymbolicLink = this._getValue(this._options.followSymbolicLink, true);
        this.fs = fs.createFileSystemAdapter(this._options.fs);
        this.markSymbolicLink = this._getValue(this._options.markSymbolicLink, false);
        this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, true);
    }
    _getValue(option, value) {
        return option !== null && option !== void 0 ? option : value;
    }
}
exports["default"] = Settings;


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Settings = exports.walkStream = exports.walkSync = exports.walk = void 0;
const async_1 = __nccwpck_require__(5464);
const stream_1 = __nccwpck_require__(9810);
const sync_1 = __nccwpck_require__(7049);
const settings_1 = __nccwpck_require__(4940);
exports.Settings = settings_1.default;
function walk(directory, optionsOrSettingsOrCallback, callback) {
    if (typeof optionsOrSettingsOrCallback === 'function') {
        new async_1.default(directory, getSettings()).read(optionsOrSettingsOrCallback);
        return;
    }
    new async_1.default(directory, getSettings(optionsOrSettingsOrCallback)).read(callback);
}
exports.walk = walk;
function walkSync(directory, optionsOrSettings) {
    const settings = getSettings(optionsOrSettings);
    const provider = new sync_1.default(directory, settings);
    return provider.read();
}
exports.walkSync = walkSync;
function walkStream(directory, optionsOrSettings) {
    const settings = getSettings(optionsOrSettings);
    const provider = new stream_1.default(directory, settings);
    return provider.read();
}
exports.walkStream = walkStream;
function getSettings(settingsOrOptions = {}) {
    if (settingsOrOptions instanceof settings_1.default) {
        return settingsOrOptions;
    }
    return new settings_1.default(settingsOrOptions);
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const async_1 = __nccwpck_require__(1002);
class AsyncProvider {
    constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._reader = new async_1.default(this._root, this._settings);
        this._storage = [];
    }
    read(callback) {
        this._reader.onError((error) => {
            callFailureCallback(callback, error);
        });
        this._reader.onEntry((entry) => {
            this._storage.push(entry);
        });
        this._reader.onEnd(() => {
            callSuccessCallback(callback, this._storage);
        });
        this._reader.read();
    }
}
exports["default"] = AsyncProvider;
function callFailureCallback(callback, error) {
    callback(error);
}
function callSuccessCallback(callback, entries) {
    callback(null, entries);
}


/***/ }),

/***/ 9810:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const stream_1 = __nccwpck_require__(2203);
const async_1 = __nccwpck_require__(1002);
class StreamProvider {
    constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._reader = new async_1.default(this._root, this._settings);
        this._stream = new stream_1.Readable({
            objectMode: true,
            read: () => { },
            destroy: () => {
                if (!this._reader.isDestroyed) {
                    this._reader.destroy();
                }
            }
        });
    }
    read() {
        this._reader.onError((error) => {
            this._stream.emit('error', error);
        });
        this._reader.onEntry((entry) => {
            this._stream.push(entry);
        });
        this._reader.onEnd(() => {
            this._stream.push(null);
        });
        this._reader.read();
        return this._stream;
    }
}
exports["default"] = StreamProvider;


/***/ }),

/***/ 7049:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const sync_1 = __nccwpck_require__(6783);
class SyncProvider {
    constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._reader = new sync_1.default(this._root, this._settings);
    }
    read() {
        return this._reader.read();
    }
}
exports["default"] = SyncProvider;


/***/ }),

/***/ 1002:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const events_1 = __nccwpck_require__(4434);
const fsScandir = __nccwpck_require__(1116);
const fastq = __nccwpck_require__(8163);
const common = __nccwpck_require__(57);
const reader_1 = __nccwpck_require__(2423);
class AsyncReader extends reader_1.default {
    constructor(_root, _settings) {
        super(_root, _settings);
        this._settings = _settings;
        this._scandir = fsScandir.scandir;
        this._emitter = new events_1.EventEmitter();
        this._queue = fastq(this._worker.bind(this), this._settings.concurrency);
        this._isFatalError = false;
        this._isDestroyed = false;
        this._queue.drain = () => {
            if (!this._isFatalError) {
                this._emitter.emit('end');
            }
        };
    }
    read() {
        this._isFatalError = false;
        this._isDestroyed = false;
        setImmediate(() => {
            this._pushToQueue(this._root, this._settings.basePath);
        });
        return this._emitter;
    }
    get isDestroyed() {
        return this._isDestroyed;
    }
    destroy() {
        if (this._isDestroyed) {
            throw new Error('The reader is already destroyed');
        }
        this._isDestroyed = true;
        this._queue.killAndDrain();
    }
    onEntry(callback) {
        this._emitter.on('entry', callback);
    }
    onError(callback) {
        this._emitter.once('error', callback);
    }
    onEnd(callback) {
        this._emitter.once('end', callback);
    }
    _pushToQueue(directory, base) {
        const queueItem = { directory, base };
        this._queue.push(queueItem, (error) => {
            if (error !== null) {
                this._handleError(error);
            }
        });
    }
    _worker(item, done) {
        this._scandir(item.directory, this._settings.fsScandirSettings, (error, entries) => {
            if (error !== null) {
                done(error, undefined);
                return;
            }
            for (const entry of entries) {
                this._handleEntry(entry, item.base);
            }
            done(null, undefined);
        });
    }
    _handleError(error) {
        if (this._isDestroyed || !common.isFatalError(this._settings, error)) {
            return;
        }
        this._isFatalError = true;
        this._isDestroyed = true;
        this._emitter.emit('error', error);
    }
    _handleEntry(entry, base) {
        if (this._isDestroyed || this._isFatalError) {
            return;
        }
        const fullpath = entry.path;
        if (base !== undefined) {
            entry.path = common.joinPathSegments(base, entry.name, this._settings.pathSegmentSeparator);
        }
        if (common.isAppliedFilter(this._settings.entryFilter, entry)) {
            this._emitEntry(entry);
        }
        if (entry.dirent.isDirectory() && common.isAppliedFilter(this._settings.deepFilter, entry)) {
            this._pushToQueue(fullpath, base === undefined ? undefined : entry.path);
        }
    }
    _emitEntry(entry) {
        this._emitter.emit('entry', entry);
    }
}
exports["default"] = AsyncReader;


/***/ }),

/***/ 57:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.joinPathSegments = exports.replacePathSegmentSeparator = exports.isAppliedFilter = exports.isFatalError = void 0;
function isFatalError(settings, error) {
    if (settings.errorFilter === null) {
        return true;
    }
    return !settings.errorFilter(error);
}
exports.isFatalError = isFatalError;
function isAppliedFilter(filter, value) {
    return filter === null || filter(value);
}
exports.isAppliedFilter = isAppliedFilter;
function replacePathSegmentSeparator(filepath, separator) {
    return filepath.split(/[/\\]/).join(separator);
}
exports.replacePathSegmentSeparator = replacePathSegmentSeparator;
function joinPathSegments(a, b, separator) {
    if (a === '') {
        return b;
    }
    /**
     * The correct handling of cases when the first segment is a root (`/`, `C:/`) or UNC path (`//?/C:/`).
     */
    if (a.endsWith(separator)) {
        return a + b;
    }
    return a + separator + b;
}
exports.joinPathSegments = joinPathSegments;


/***/ }),

/***/ 2423:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const common = __nccwpck_require__(57);
class Reader {
    constructor(_root, _settings) {
        this._root = _root;
        this._settings = _settings;
        this._root = common.replacePathSegmentSeparator(_root, _settings.pathSegmentSeparator);
    }
}
exports["default"] = Reader;


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const fsScandir = __nccwpck_require__(1116);
const common = __nccwpck_require__(57);
const reader_1 = __nccwpck_require__(2423);
class SyncReader extends reader_1.default {
    constructor() {
        super(...arguments);
        this._scandir = fsScandir.scandirSync;
        this._storage = [];
        this._queue = new Set();
    }
    read() {
        this._pushToQueue(this._root, this._settings.basePath);
        this._handleQueue();
        return this._storage;
    }
    _pushToQueue(directory, base) {
        this._queue.add({ directory, base });
    }
    _handleQueue() {
        for (const item of this._queue.values()) {
            this._handleDirectory(item.directory, item.base);
        }
    }
    _handleDirectory(directory, base) {
        try {
            const entries = this._scandir(directory, this._settings.fsScandirSettings);
            for (const entry of entries) {
                this._handleEntry(entry, base);
            }
        }
        catch (error) {
            this._handleError(error);
        }
    }
    _handleError(error) {
        if (!common.isFatalError(this._settings, error)) {
            return;
        }
        throw error;
    }
    _handleEntry(entry, base) {
        const fullpath = entry.path;
        if (base !== undefined) {
            entry.path = common.joinPathSegments(base, entry.name, this._settings.pathSegmentSeparator);
        }
        if (common.isAppliedFilter(this._settings.entryFilter, entry)) {
            this._pushToStorage(entry);
        }
        if (entry.dirent.isDirectory() && common.isAppliedFilter(this._settings.deepFilter, entry)) {
            this._pushToQueue(fullpath, base === undefined ? undefined : entry.path);
        }
    }
    _pushToStorage(entry) {
        this._storage.push(entry);
    }
}
exports["default"] = SyncReader;


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(6928);
const fsScandir = __nccwpck_require__(1116);
class Settings {
    constructor(_options = {}) {
        this._options = _options;
        this.basePath = this._getValue(this._options.basePath, undefined);
        this.concurrency = this._getValue(this._options.concurrency, Number.POSITIVE_INFINITY);
        this.deepFilter = this._getValue(this._options.deepFilter, null);
        this.entryFilter = this._getValue(this._options.entryFilter, null);
        this.errorFilter = this._getValue(this._options.errorFilter, null);
        this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, path.sep);
        this.fsScandirSettings = new fsScandir.Settings({
            followSymbolicLinks: this._options.followSymbolicLinks,
            fs: this._options.fs,
            pathSegmentSeparator: this._options.pathSegmentSeparator,
            stats: this._options.stats,
            throwErrorOnBrokenSymbolicLink: this._options.throwErrorOnBrokenSymbolicLink
        });
    }
    _getValue(option, value) {
        return option !== null && option !== void 0 ? option : value;
    }
}
exports["default"] = Settings;


/***/ }),

/***/ 8751:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const stringify = __nccwpck_require__(7238);
const compile = __nccwpck_require__(8690);
const expand = __nccwpck_require__(8643);
const parse = __nccwpck_require__(8520);

/**
 * Expand the given pattern or create a regex-compatible string.
 *
 * ```js
 * const braces = require('braces');
 * console.log(braces('{a,b,c}', { compile: true })); //=> ['(a|b|c)']
 * console.log(braces('{a,b,c}')); //=> ['a', 'b', 'c']
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {String}
 * @api public
 */

const braces = (input, options = {}) => {
  let output = [];

  if (Array.isArray(input)) {
    for (const pattern of input) {
      const result = braces.create(pattern, options);
      if (Array.isArray(result)) {
        output.push(...result);
      } else {
        output.push(result);
      }
    }
  } else {
    output = [].concat(braces.create(input, options));
  }

  if (options && options.expand === true && options.nodupes === true) {
    output = [...new Set(output)];
  }
  return output;
};

/**
 * Parse the given `str` with the given `options`.
 *
 * ```js
 * // braces.parse(pattern, [, options]);
 * const ast = braces.parse('a/{b,c}/d');
 * console.log(ast);
 * ```
 * @param {String} pattern Brace pattern to parse
 * @param {Object} options
 * @return {Object} Returns an AST
 * @api public
 */

braces.parse = (input, options = {}) => parse(input, options);

/**
 * Creates a braces string from an AST, or an AST node.
 *
 * ```js
 * const braces = require('braces');
 * let ast = braces.parse('foo/{a,b}/bar');
 * console.log(stringify(ast.nodes[2])); //=> '{a,b}'
 * ```
 * @param {String} `input` Brace pattern or AST.
 * @param {Object} `options`
 * @return {Array} Returns an array of expanded values.
 * @api public
 */

braces.stringify = (input, options = {}) => {
  if (typeof input === 'string') {
    return stringify(braces.parse(input, options), options);
  }
  return stringify(input, options);
};

/**
 * Compiles a brace pattern into a regex-compatible, optimized string.
 * This method is called by the main [braces](#braces) function by default.
 *
 * ```js
 * const braces = require('braces');
 * console.log(braces.compile('a/{b,c}/d'));
 * //=> ['a/(b|c)/d']
 * ```
 * @param {String} `input` Brace pattern or AST.
 * @param {Object} `options`
 * @return {Array} Returns an array of expanded values.
 * @api public
 */

braces.compile = (input, options = {}) => {
  if (typeof input === 'string') {
    input = braces.parse(input, options);
  }
  return compile(input, options);
};

/**
 * Expands a brace pattern into an array. This method is called by the
 * main [braces](#braces) function when `options.expand` is true. Before
 * using this method it's recommended that you read the [performance notes](#performance))
 * and advantages of using [.compile](#compile) instead.
 *
 * ```js
 * const braces = require('braces');
 * console.log(braces.expand('a/{b,c}/d'));
 * //=> ['a/b/d', 'a/c/d'];
 * ```
 * @param {String} `pattern` Brace pattern
 * @param {Object} `options`
 * @return {Array} Returns an array of expanded values.
 * @api public
 */

braces.expand = (input, options = {}) => {
  if (typeof input === 'string') {
    input = braces.parse(input, options);
  }

  let result = expand(input, options);

  // filter out empty strings if specified
  if (options.noempty === true) {
    result = result.filter(Boolean);
  }

  // filter out duplicates if specified
  if (options.nodupes === true) {
    result = [...new Set(result)];
  }

  return result;
};

/**
 * Processes a brace pattern and returns either an expanded array
 * (if `options.expand` is true), a highly optimized regex-compatible string.
 * This method is called by the main [braces](#braces) function.
 *
 * ```js
 * const braces = require('braces');
 * console.log(braces.create('user-{200..300}/project-{a,b,c}-{1..10}'))
 * //=> 'user-(20[0-9]|2[1-9][0-9]|300)/project-(a|b|c)-([1-9]|10)'
 * ```
 * @param {String} `pattern` Brace pattern
 * @param {Object} `options`
 * @return {Array} Returns an array of expanded values.
 * @api public
 */

braces.create = (input, options = {}) => {
  if (input === '' || input.length < 3) {
    return [input];
  }

  return options.expand !== true
    ? braces.compile(input, options)
    : braces.expand(input, options);
};

/**
 * Expose "braces"
 */

module.exports = braces;


/***/ }),

/***/ 8690:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const fill = __nccwpck_require__(706);
const utils = __nccwpck_require__(1770);

const compile = (ast, options = {}) => {
  const walk = (node, parent = {}) => {
    const invalidBlock = utils.isInvalidBrace(parent);
    const invalidNode = node.invalid === true && options.escapeInvalid === true;
    const invalid = invalidBlock === true || invalidNode === true;
    const prefix = options.escapeInvalid === true ? '\\' : '';
    let output = '';

    if (node.isOpen === true) {
      return prefix + node.value;
    }

    if (node.isClose === true) {
      console.log('node.isClose', prefix, node.value);
      return prefix + node.value;
    }

    if (node.type === 'open') {
      return invalid ? prefix + node.value : '(';
    }

    if (node.type === 'close') {
      return invalid ? prefix + node.value : ')';
    }

    if (node.type === 'comma') {
      return node.prev.type === 'comma' ? '' : invalid ? node.value : '|';
    }

    if (node.value) {
      return node.value;
    }

    if (node.nodes && node.ranges > 0) {
      const args = utils.reduce(node.nodes);
      const range = fill(...args, { ...options, wrap: false, toRegex: true, strictZeros: true });

      if (range.length !== 0) {
        return args.length > 1 && range.length > 1 ? `(${range})` : range;
      }
    }

    if (node.nodes) {
      for (const child of node.nodes) {
        output += walk(child, node);
      }
    }

    return output;
  };

  return walk(ast);
};

module.exports = compile;


/***/ }),

/***/ 7154:
/***/ ((module) => {

"use strict";


module.exports = {
  MAX_LENGTH: 10000,

  // Digits
  CHAR_0: '0', /* 0 */
  CHAR_9: '9', /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 'A', /* A */
  CHAR_LOWERCASE_A: 'a', /* a */
  CHAR_UPPERCASE_Z: 'Z', /* Z */
  CHAR_LOWERCASE_Z: 'z', /* z */

  CHAR_LEFT_PARENTHESES: '(', /* ( */
  CHAR_RIGHT_PARENTHESES: ')', /* ) */

  CHAR_ASTERISK: '*', /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: '&', /* & */
  CHAR_AT: '@', /* @ */
  CHAR_BACKSLASH: '\\', /* \ */
  CHAR_BACKTICK: '`', /* ` */
  CHAR_CARRIAGE_RETURN: '\r', /* \r */
  CHAR_CIRCUMFLEX_ACCENT: '^', /* ^ */
  CHAR_COLON: ':', /* : */
  CHAR_COMMA: ',', /* , */
  CHAR_DOLLAR: '$', /* . */
  CHAR_DOT: '.', /* . */
  CHAR_DOUBLE_QUOTE: '"', /* " */
  CHAR_EQUAL: '=', /* = */
  CHAR_EXCLAMATION_MARK: '!', /* ! */
  CHAR_FORM_FEED: '\f', /* \f */
  CHAR_FORWARD_SLASH: '/', /* / */
  CHAR_HASH: '#', /* # */
  CHAR_HYPHEN_MINUS: '-', /* - */
  CHAR_LEFT_ANGLE_BRACKET: '<', /* < */
  CHAR_LEFT_CURLY_BRACE: '{', /* { */
  CHAR_LEFT_SQUARE_BRACKET: '[', /* [ */
  CHAR_LINE_FEED: '\n', /* \n */
  CHAR_NO_BREAK_SPACE: '\u00A0', /* \u00A0 */
  CHAR_PERCENT: '%', /* % */
  CHAR_PLUS: '+', /* + */
  CHAR_QUESTION_MARK: '?', /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: '>', /* > */
  CHAR_RIGHT_CURLY_BRACE: '}', /* } */
  CHAR_RIGHT_SQUARE_BRACKET: ']', /* ] */
  CHAR_SEMICOLON: ';', /* ; */
  CHAR_SINGLE_QUOTE: '\'', /* ' */
  CHAR_SPACE: ' ', /*   */
  CHAR_TAB: '\t', /* \t */
  CHAR_UNDERSCORE: '_', /* _ */
  CHAR_VERTICAL_LINE: '|', /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: '\uFEFF' /* \uFEFF */
};


/***/ }),

/***/ 8643:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const fill = __nccwpck_require__(706);
const stringify = __nccwpck_require__(7238);
const utils = __nccwpck_require__(1770);

const append = (queue = '', stash = '', enclose = false) => {
  const result = [];

  queue = [].concat(queue);
  stash = [].concat(stash);

  if (!stash.length) return queue;
  if (!queue.length) {
    return enclose ? utils.flatten(stash).map(ele => `{${ele}}`) : stash;
  }

  for (const item of queue) {
    if (Array.isArray(item)) {
      for (const value of item) {
        result.push(append(value, stash, enclose));
      }
    } else {
      for (let ele of stash) {
        if (enclose === true && typeof ele === 'string') ele = `{${ele}}`;
        result.push(Array.isArray(ele) ? append(item, ele, enclose) : item + ele);
      }
    }
  }
  return utils.flatten(result);
};

const expand = (ast, options = {}) => {
  const rangeLimit = options.rangeLimit === undefined ? 1000 : options.rangeLimit;

  const walk = (node, parent = {}) => {
    node.queue = [];

    let p = parent;
    let q = parent.queue;

    while (p.type !== 'brace' && p.type !== 'root' && p.parent) {
      p = p.parent;
      q = p.queue;
    }

    if (node.invalid || node.dollar) {
      q.push(append(q.pop(), stringify(node, options)));
      return;
    }

    if (node.type === 'brace' && node.invalid !== true && node.nodes.length === 2) {
      q.push(append(q.pop(), ['{}']));
      return;
    }

    if (node.nodes && node.ranges > 0) {
      const args = utils.reduce(node.nodes);

      if (utils.exceedsLimit(...args, options.step, rangeLimit)) {
        throw new RangeError('expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.');
      }

      let range = fill(...args, options);
      if (range.length === 0) {
        range = stringify(node, options);
      }

      q.push(append(q.pop(), range));
      node.nodes = [];
      return;
    }

    const enclose = utils.encloseBrace(node);
    let queue = node.queue;
    let block = node;

    while (block.type !== 'brace' && block.type !== 'root' && block.parent) {
      block = block.parent;
      queue = block.queue;
    }

    for (let i = 0; i < node.nodes.length; i++) {
      const child = node.nodes[i];

      if (child.type === 'comma' && node.type === 'brace') {
        if (i === 1) queue.push('');
        queue.push('');
        continue;
      }

      if (child.type === 'close') {
        q.push(append(q.pop(), queue, enclose));
        continue;
      }

      if (child.value && child.type !== 'open') {
        queue.push(append(queue.pop(), child.value));
        continue;
      }

      if (child.nodes) {
        walk(child, node);
      }
    }

    return queue;
  };

  return utils.flatten(walk(ast));
};

module.exports = expand;


/***/ }),

/***/ 8520:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const stringify = __nccwpck_require__(7238);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  CHAR_BACKSLASH, /* \ */
  CHAR_BACKTICK, /* ` */
  CHAR_COMMA, /* , */
  CHAR_DOT, /* . */
  CHAR_LEFT_PARENTHESES, /* ( */
  CHAR_RIGHT_PARENTHESES, /* ) */
  CHAR_LEFT_CURLY_BRACE, /* { */
  CHAR_RIGHT_CURLY_BRACE, /* } */
  CHAR_LEFT_SQUARE_BRACKET, /* [ */
  CHAR_RIGHT_SQUARE_BRACKET, /* ] */
  CHAR_DOUBLE_QUOTE, /* " */
  CHAR_SINGLE_QUOTE, /* ' */
  CHAR_NO_BREAK_SPACE,
  CHAR_ZERO_WIDTH_NOBREAK_SPACE
} = __nccwpck_require__(7154);

/**
 * parse
 */

const parse = (input, options = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  const opts = options || {};
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  if (input.length > max) {
    throw new SyntaxError(`Input length (${input.length}), exceeds max characters (${max})`);
  }

  const ast = { type: 'root', input, nodes: [] };
  const stack = [ast];
  let block = ast;
  let prev = ast;
  let brackets = 0;
  const length = input.length;
  let index = 0;
  let depth = 0;
  let value;

  /**
   * Helpers
   */

  const advance = () => input[index++];
  const push = node => {
    if (node.type === 'text' && prev.type === 'dot') {
      prev.type = 'text';
    }

    if (prev && prev.type === 'text' && node.type === 'text') {
      prev.value += node.value;
      return;
    }

    block.nodes.push(node);
    node.parent = block;
    node.prev = prev;
    prev = node;
    return node;
  };

  push({ type: 'bos' });

  while (index < length) {
    block = stack[stack.length - 1];
    value = advance();

    /**
     * Invalid chars
     */

    if (value === CHAR_ZERO_WIDTH_NOBREAK_SPACE || value === CHAR_NO_BREAK_SPACE) {
      continue;
    }

    /**
     * Escaped chars
     */

    if (value === CHAR_BACKSLASH) {
      push({ type: 'text', value: (options.keepEscaping ? value : '') + advance() });
      continue;
    }

    /**
     * Right square bracket (literal): ']'
     */

    if (value === CHAR_RIGHT_SQUARE_BRACKET) {
      push({ type: 'text', value: '\\' + value });
      continue;
    }

    /**
     * Left square bracket: '['
     */

    if (value === CHAR_LEFT_SQUARE_BRACKET) {
      brackets++;

      let next;

      while (index < length && (next = advance())) {
        value += next;

        if (next === CHAR_LEFT_SQUARE_BRACKET) {
          brackets++;
          continue;
        }

        if (next === CHAR_BACKSLASH) {
          value += advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          brackets--;

          if (brackets === 0) {
            break;
          }
        }
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Parentheses
     */

    if (value === CHAR_LEFT_PARENTHESES) {
      block = push({ type: 'paren', nodes: [] });
      stack.push(block);
      push({ type: 'text', value });
      continue;
    }

    if (value === CHAR_RIGHT_PARENTHESES) {
      if (block.type !== 'paren') {
        push({ type: 'text', value });
        continue;
      }
      block = stack.pop();
      push({ type: 'text', value });
      block = stack[stack.length - 1];
      continue;
    }

    /**
     * Quotes: '|"|`
     */

    if (value === CHAR_DOUBLE_QUOTE || value === CHAR_SINGLE_QUOTE || value === CHAR_BACKTICK) {
      const open = value;
      let next;

      if (options.keepQuotes !== true) {
        value = '';
      }

      while (index < length && (next = advance())) {
        if (next === CHAR_BACKSLASH) {
          value += next + advance();
          continue;
        }

        if (next === open) {
          if (options.keepQuotes === true) value += next;
          break;
        }

        value += next;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Left curly brace: '{'
     */

    if (value === CHAR_LEFT_CURLY_BRACE) {
      depth++;

      const dollar = prev.value && prev.value.slice(-1) === '$' || block.dollar === true;
      const brace = {
        type: 'brace',
        open: true,
        close: false,
        dollar,
        depth,
        commas: 0,
        ranges: 0,
        nodes: []
      };

      block = push(brace);
      stack.push(block);
      push({ type: 'open', value });
      continue;
    }

    /**
     * Right curly brace: '}'
     */

    if (value === CHAR_RIGHT_CURLY_BRACE) {
      if (block.type !== 'brace') {
        push({ type: 'text', value });
        continue;
      }

      const type = 'close';
      block = stack.pop();
      block.close = true;

      push({ type, value });
      depth--;

      block = stack[stack.length - 1];
      continue;
    }

    /**
     * Comma: ','
     */

    if (value === CHAR_COMMA && depth > 0) {
      if (block.ranges > 0) {
        block.ranges = 0;
        const open = block.nodes.shift();
        block.nodes = [open, { type: 'text', value: stringify(block) }];
      }

      push({ type: 'comma', value });
      block.commas++;
      continue;
    }

    /**
     * Dot: '.'
     */

    if (value === CHAR_DOT && depth > 0 && block.commas === 0) {
      const siblings = block.nodes;

      if (depth === 0 || siblings.length === 0) {
        push({ type: 'text', value });
        continue;
      }

      if (prev.type === 'dot') {
        block.range = [];
        prev.value += value;
        prev.type = 'range';

        if (block.nodes.length !== 3 && block.nodes.length !== 5) {
          block.invalid = true;
          block.ranges = 0;
          prev.type = 'text';
          continue;
        }

        block.ranges++;
        block.args = [];
        continue;
      }

      if (prev.type === 'range') {
        siblings.pop();

        const before = siblings[siblings.length - 1];
        before.value += prev.value + value;
        prev = before;
        block.ranges--;
        continue;
      }

      push({ type: 'dot', value });
      continue;
    }

    /**
     * Text
     */

    push({ type: 'text', value });
  }

  // Mark imbalanced braces and brackets as invalid
  do {
    block = stack.pop();

    if (block.type !== 'root') {
      block.nodes.forEach(node => {
        if (!node.nodes) {
          if (node.type === 'open') node.isOpen = true;
          if (node.type === 'close') node.isClose = true;
          if (!node.nodes) node.type = 'text';
          node.invalid = true;
        }
      });

      // get the location of the block on parent.nodes (block's siblings)
      const parent = stack[stack.length - 1];
      const index = parent.nodes.indexOf(block);
      // replace the (invalid) block with it's nodes
      parent.nodes.splice(index, 1, ...block.nodes);
    }
  } while (stack.length > 0);

  push({ type: 'eos' });
  return ast;
};

module.exports = parse;


/***/ }),

/***/ 7238:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const utils = __nccwpck_require__(1770);

module.exports = (ast, options = {}) => {
  const stringify = (node, parent = {}) => {
    const invalidBlock = options.escapeInvalid && utils.isInvalidBrace(parent);
    const invalidNode = node.invalid === true && options.escapeInvalid === true;
    let output = '';

    if (node.value) {
      if ((invalidBlock || invalidNode) && utils.isOpenOrClose(node)) {
        return '\\' + node.value;
      }
      return node.value;
    }

    if (node.value) {
      return node.value;
    }

    if (node.nodes) {
      for (const child of node.nodes) {
        output += stringify(child);
      }
    }
    return output;
  };

  return stringify(ast);
};



/***/ }),

/***/ 1770:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


exports.isInteger = num => {
  if (typeof num === 'number') {
    return Number.isInteger(num);
  }
  if (typeof num === 'string' && num.trim() !== '') {
    return Number.isInteger(Number(num));
  }
  return false;
};

/**
 * Find a node of the given type
 */

exports.find = (node, type) => node.nodes.find(node => node.type === type);

/**
 * Find a node of the given type
 */

exports.exceedsLimit = (min, max, step = 1, limit) => {
  if (limit === false) return false;
  if (!exports.isInteger(min) || !exports.isInteger(max)) return false;
  return ((Number(max) - Number(min)) / Number(step)) >= limit;
};

/**
 * Escape the given node with '\\' before node.value
 */

exports.escapeNode = (block, n = 0, type) => {
  const node = block.nodes[n];
  if (!node) return;

  if ((type && node.type === type) || node.type === 'open' || node.type === 'close') {
    if (node.escaped !== true) {
      node.value = '\\' + node.value;
      node.escaped = true;
    }
  }
};

/**
 * Returns true if the given brace node should be enclosed in literal braces
 */

exports.encloseBrace = node => {
  if (node.type !== 'brace') return false;
  if ((node.commas >> 0 + node.ranges >> 0) === 0) {
    node.invalid = true;
    return true;
  }
  return false;
};

/**
 * Returns true if a brace node is invalid.
 */

exports.isInvalidBrace = block => {
  if (block.type !== 'brace') return false;
  if (block.invalid === true || block.dollar) return true;
  if ((block.commas >> 0 + block.ranges >> 0) === 0) {
    block.invalid = true;
    return true;
  }
  if (block.open !== true || block.close !== true) {
    block.invalid = true;
    return true;
  }
  return false;
};

/**
 * Returns true if a node is an open or close node
 */

exports.isOpenOrClose = node => {
  if (node.type === 'open' || node.type === 'close') {
    return true;
  }
  return node.open === true || node.close === true;
};

/**
 * Reduce an array of text nodes.
 */

exports.reduce = nodes => nodes.reduce((acc, node) => {
  if (node.type === 'text') acc.push(node.value);
  if (node.type === 'range') node.type = 'text';
  return acc;
}, []);

/**
 * Flatten an array
 */

exports.flatten = (...args) => {
  const result = [];

  const flat = arr => {
    for (let i = 0; i < arr.length; i++) {
      const ele = arr[i];

      if (Array.isArray(ele)) {
        flat(ele);
        continue;
      }

      if (ele !== undefined) {
        result.push(ele);
      }
    }
    return result;
  };

  flat(args);
  return result;
};


/***/ }),

/***/ 5161:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";

const taskManager = __nccwpck_require__(3088);
const async_1 = __nccwpck_require__(8656);
const stream_1 = __nccwpck_require__(3994);
const sync_1 = __nccwpck_require__(3473);
const settings_1 = __nccwpck_require__(532);
const utils = __nccwpck_require__(315);
async function FastGlob(source, options) {
    assertPatternsInput(source);
    const works = getWorks(source, async_1.default, options);
    const result = await Promise.all(works);
    return utils.array.flatten(result);
}
// https://github.com/typescript-eslint/typescript-eslint/issues/60
// eslint-disable-next-line no-redeclare
(function (FastGlob) {
    FastGlob.glob = FastGlob;
    FastGlob.globSync = sync;
    FastGlob.globStream = stream;
    FastGlob.async = FastGlob;
    function sync(source, options) {
        assertPatternsInput(source);
        const works = getWorks(source, sync_1.default, options);
        return utils.array.flatten(works);
    }
    FastGlob.sync = sync;
    function stream(source, options) {
        assertPatternsInput(source);
        const works = getWorks(source, stream_1.default, options);
        /**
         * The stream returned by the provider cannot work with an asynchronous iterator.
         * To support asynchronous iterators, regardless of the number of tasks, we always multiplex streams.
         * This affects performance (+25%). I don't see best solution right now.
         */
        return utils.stream.merge(works);
    }
    FastGlob.stream = stream;
    function generateTasks(source, options) {
        assertPatternsInput(source);
        const patterns = [].concat(source);
        const settings = new settings_1.default(options);
        return taskManager.generate(patterns, settings);
    }
    FastGlob.generateTasks = generateTasks;
    function isDynamicPattern(source, options) {
        assertPatternsInput(source);
        const settings = new settings_1.default(options);
        return utils.pattern.isDynamicPattern(source, settings);
    }
    FastGlob.isDynamicPattern = isDynamicPattern;
    function escapePath(source) {
        assertPatternsInput(source);
        return utils.path.escape(source);
    }
    FastGlob.escapePath = escapePath;
    function convertPathToPattern(source) {
        assertPatternsInput(source);
        return utils.path.convertPathToPattern(source);
    }
    FastGlob.convertPathToPattern = convertPathToPattern;
    let posix;
    (function (posix) {
        function escapePath(source) {
            assertPatternsInput(source);
            return utils.path.escapePosixPath(source);
        }
        posix.escapePath = escapePath;
        function convertPathToPattern(source) {
            assertPatternsInput(source);
            return utils.path.convertPosixPathToPattern(source);
        }
        posix.convertPathToPattern = convertPathToPattern;
    })(posix = FastGlob.posix || (FastGlob.posix = {}));
    let win32;
    (function (win32) {
        function escapePath(source) {
            assertPatternsInput(source);
            return utils.path.escapeWindowsPath(source);
        }
        win32.escapePath = escapePath;
        function convertPathToPattern(source) {
            assertPatternsInput(source);
            return utils.path.convertWindowsPathToPattern(source);
        }
        win32.convertPathToPattern = convertPathToPattern;
    })(win32 = FastGlob.win32 || (FastGlob.win32 = {}));
})(FastGlob || (FastGlob = {}));
function getWorks(source, _Provider, options) {
    const patterns = [].concat(source);
    const settings = new settings_1.default(options);
    const tasks = taskManager.generate(patterns, settings);
    const provider = new _Provider(settings);
    return tasks.map(provider.read, provider);
}
function assertPatternsInput(input) {
    const source = [].concat(input);
    const isValidSource = source.every((item) => utils.string.isString(item) && !utils.string.isEmpty(item));
    if (!isValidSource) {
        throw new TypeError('Patterns must be a string (non empty) or an array of strings');
    }
}
module.exports = FastGlob;


/***/ }),

/***/ 3088:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertPatternGroupToTask = exports.convertPatternGroupsToTasks = exports.groupPatternsByBaseDirectory = exports.getNegativePatternsAsPositive = exports.getPositivePatterns = exports.convertPatternsToTasks = exports.generate = void 0;
const utils = __nccwpck_require__(315);
function generate(input, settings) {
    const patterns = processPatterns(input, settings);
    const ignore = processPatterns(settings.ignore, settings);
    const positivePatterns = getPositivePatterns(patterns);
    const negativePatterns = getNegativePatternsAsPositive(patterns, ignore);
    const staticPatterns = positivePatterns.filter((pattern) => utils.pattern.isStaticPattern(pattern, settings));
    const dynamicPatterns = positivePatterns.filter((pattern) => utils.pattern.isDynamicPattern(pattern, settings));
    const staticTasks = convertPatternsToTasks(staticPatterns, negativePatterns, /* dynamic */ false);
    const dynamicTasks = convertPatternsToTasks(dynamicPatterns, negativePatterns, /* dynamic */ true);
    return staticTasks.concat(dynamicTasks);
}
exports.generate = generate;
function processPatterns(input, settings) {
    let patterns = input;
    /**
     * The original pattern like `{,*,**,a/*}` can lead to problems checking the depth when matching entry
     * and some problems with the micromatch package (see fast-glob issues: #365, #394).
     *
     * To solve this problem, we expand all patterns containing brace expansion. This can lead to a slight slowdown
     * in matching in the case of a large set of patterns after expansion.
     */
    if (settings.braceExpansion) {
        patterns = utils.pattern.expandPatternsWithBraceExpansion(patterns);
    }
    /**
     * If the `baseNameMatch` option is enabled, we must add globstar to patterns, so that they can be used
     * at any nesting level.
     *
     * We do this here, because otherwise we have to complicate the filtering logic. For example, we need to change
     * the pattern in the filter before creating a regular expression. There is no need to change the patterns
     * in the application. Only on the input.
     */
    if (settings.baseNameMatch) {
        patterns = patterns.map((pattern) => pattern.includes('/') ? pattern : `**/${pattern}`);
    }
    /**
     * This method also removes duplicate slashes that may have been in the pattern or formed as a result of expansion.
     */
    return patterns.map((pattern) => utils.pattern.removeDuplicateSlashes(pattern));
}
/**
 * Returns tasks grouped by basic pattern directories.
 *
 * Patterns that can be found inside (`./`) and outside (`../`) the current directory are handled separately.
 * This is necessary because directory traversal starts at the base directory and goes deeper.
 */
function convertPatternsToTasks(positive, negative, dynamic) {
    const tasks = [];
    const patternsOutsideCurrentDirectory = utils.pattern.getPatternsOutsideCurrentDirectory(positive);
    const patternsInsideCurrentDirectory = utils.pattern.getPatternsInsideCurrentDirectory(positive);
    const outsideCurrentDirectoryGroup = groupPatternsByBaseDirectory(patternsOutsideCurrentDirectory);
    const insideCurrentDirectoryGroup = groupPatternsByBaseDirectory(patternsInsideCurrentDirectory);
    tasks.push(...convertPatternGroupsToTasks(outsideCurrentDirectoryGroup, negative, dynamic));
    /*
     * For the sake of reducing future accesses to the file system, we merge all tasks within the current directory
     * into a global task, if at least one pattern refers to the root (`.`). In this case, the global task covers the rest.
     */
    if ('.' in insideCurrentDirectoryGroup) {
        tasks.push(convertPatternGroupToTask('.', patternsInsideCurrentDirectory, negative, dynamic));
    }
    else {
        tasks.push(...convertPatternGroupsToTasks(insideCurrentDirectoryGroup, negative, dynamic));
    }
    return tasks;
}
exports.convertPatternsToTasks = convertPatternsToTasks;
function getPositivePatterns(patterns) {
    return utils.pattern.getPositivePatterns(patterns);
}
exports.getPositivePatterns = getPositivePatterns;
function getNegativePatternsAsPositive(patterns, ignore) {
    const negative = utils.pattern.getNegativePatterns(patterns).concat(ignore);
    const positive = negative.map(utils.pattern.convertToPositivePattern);
    return positive;
}
exports.getNegativePatternsAsPositive = getNegativePatternsAsPositive;
function groupPatternsByBaseDirectory(patterns) {
    const group = {};
    return patterns.reduce((collection, pattern) => {
        const base = utils.pattern.getBaseDirectory(pattern);
        if (base in collection) {
            collection[base].push(pattern);
        }
        else {
            collection[base] = [pattern];
        }
        return collection;
    }, group);
}
exports.groupPatternsByBaseDirectory = groupPatternsByBaseDirectory;
function convertPatternGroupsToTasks(positive, negative, dynamic) {
    return Object.keys(positive).map((base) => {
        return convertPatternGroupToTask(base, positive[base], negative, dynamic);
    });
}
exports.convertPatternGroupsToTasks = convertPatternGroupsToTasks;
function convertPatternGroupToTask(base, positive, negative, dynamic) {
    return {
        dynamic,
        positive,
        negative,
        base,
        patterns: [].concat(positive, negative.map(utils.pattern.convertToNegativePattern))
    };
}
exports.convertPatternGroupToTask = convertPatternGroupToTask;


/***/ }),

/***/ 8656:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const async_1 = __nccwpck_require__(2690);
const provider_1 = __nccwpck_require__(7335);
class ProviderAsync extends provider_1.default {
    constructor() {
        super(...arguments);
        this._reader = new async_1.default(this._settings);
    }
    async read(task) {
        const root = this._getRootDirectory(task);
        const options = this._getReaderOptions(task);
        const entries = await this.api(root, task, options);
        return entries.map((entry) => options.transform(entry));
    }
    api(root, task, options) {
        if (task.dynamic) {
            return this._reader.dynamic(root, options);
        }
        return this._reader.static(task.patterns, options);
    }
}
exports["default"] = ProviderAsync;


/***/ }),

/***/ 9668:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(315);
const partial_1 = __nccwpck_require__(2923);
class DeepFilter {
    constructor(_settings, _micromatchOptions) {
        this._settings = _settings;
        this._micromatchOptions = _micromatchOptions;
    }
    getFilter(basePath, positive, negative) {
        const matcher = this._getMatcher(positive);
        const negativeRe = this._getNegativePatternsRe(negative);
        return (entry) => this._filter(basePath, entry, matcher, negativeRe);
    }
    _getMatcher(patterns) {
        return new partial_1.default(patterns, this._settings, this._micromatchOptions);
    }
    _getNegativePatternsRe(patterns) {
        const affectDepthOfReadingPatterns = patterns.filter(utils.pattern.isAffectDepthOfReadingPattern);
        return utils.pattern.convertPatternsToRe(affectDepthOfReadingPatterns, this._micromatchOptions);
    }
    _filter(basePath, entry, matcher, negativeRe) {
        if (this._isSkippedByDeep(basePath, entry.path)) {
            return false;
        }
        if (this._isSkippedSymbolicLink(entry)) {
            return false;
        }
        const filepath = utils.path.removeLeadingDotSegment(entry.path);
        if (this._isSkippedByPositivePatterns(filepath, matcher)) {
            return false;
        }
        return this._isSkippedByNegativePatterns(filepath, negativeRe);
    }
    _isSkippedByDeep(basePath, entryPath) {
        /**
         * Avoid unnecessary depth calculations when it doesn't matter.
         */
        if (this._settings.deep === Infinity) {
            return false;
        }
        return this._getEntryLevel(basePath, entryPath) >= this._settings.deep;
    }
    _getEntryLevel(basePath, entryPath) {
        const entryPathDepth = entryPath.split('/').length;
        if (basePath === '') {
            return entryPathDepth;
        }
        const basePathDepth = basePath.split('/').length;
        return entryPathDepth - basePathDepth;
    }
    _isSkippedSymbolicLink(entry) {
        return !this._settings.followSymbolicLinks && entry.dirent.isSymbolicLink();
    }
    _isSkippedByPositivePatterns(entryPath, matcher) {
        return !this._settings.baseNameMatch && !matcher.match(entryPath);
    }
    _isSkippedByNegativePatterns(entryPath, patternsRe) {
        return !utils.pattern.matchAny(entryPath, patternsRe);
    }
}
exports["default"] = DeepFilter;


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(315);
class EntryFilter {
    constructor(_settings, _micromatchOptions) {
        this._settings = _settings;
        this._micromatchOptions = _micromatchOptions;
        this.index = new Map();
    }
    getFilter(positive, negative) {
        const [absoluteNegative, relativeNegative] = utils.pattern.partitionAbsoluteAndRelative(negative);
        const patterns = {
            positive: {
                all: utils.pattern.convertPatternsToRe(positive, this._micromatchOptions)
            },
            negative: {
                absolute: utils.pattern.convertPatternsToRe(absoluteNegative, Object.assign(Object.assign({}, this._micromatchOptions), { dot: true })),
                relative: utils.pattern.convertPatternsToRe(relativeNegative, Object.assign(Object.assign({}, this._micromatchOptions), { dot: true }))
            }
        };
        return (entry) => this._filter(entry, patterns);
    }
    _filter(entry, patterns) {
        const filepath = utils.path.removeLeadingDotSegment(entry.path);
        if (this._settings.unique && this._isDuplicateEntry(filepath)) {
            return false;
        }
        if (this._onlyFileFilter(entry) || this._onlyDirectoryFilter(entry)) {
            return false;
        }
        const isMatched = this._isMatchToPatternsSet(filepath, patterns, entry.dirent.isDirectory());
        if (this._settings.unique && isMatched) {
            this._createIndexRecord(filepath);
        }
        return isMatched;
    }
    _isDuplicateEntry(filepath) {
        return this.index.has(filepath);
    }
    _createIndexRecord(filepath) {
        this.index.set(filepath, undefined);
    }
    _onlyFileFilter(entry) {
        return this._settings.onlyFiles && !entry.dirent.isFile();
    }
    _onlyDirectoryFilter(entry) {
        return this._settings.onlyDirectories && !entry.dirent.isDirectory();
    }
    _isMatchToPatternsSet(filepath, patterns, isDirectory) {
        const isMatched = this._isMatchToPatterns(filepath, patterns.positive.all, isDirectory);
        if (!isMatched) {
            return false;
        }
        const isMatchedByRelativeNegative = this._isMatchToPatterns(filepath, patterns.negative.relative, isDirectory);
        if (isMatchedByRelativeNegative) {
            return false;
        }
        const isMatchedByAbsoluteNegative = this._isMatchToAbsoluteNegative(filepath, patterns.negative.absolute, isDirectory);
        if (isMatchedByAbsoluteNegative) {
            return false;
        }
        return true;
    }
    _isMatchToAbsoluteNegative(filepath, patternsRe, isDirectory) {
        if (patternsRe.length === 0) {
            return false;
        }
        const fullpath = utils.path.makeAbsolute(this._settings.cwd, filepath);
        return this._isMatchToPatterns(fullpath, patternsRe, isDirectory);
    }
    _isMatchToPatterns(filepath, patternsRe, isDirectory) {
        if (patternsRe.length === 0) {
            return false;
        }
        // Trying to match files and directories by patterns.
        const isMatched = utils.pattern.matchAny(filepath, patternsRe);
        // A pattern with a trailling slash can be used for directory matching.
        // To apply such pattern, we need to add a tralling slash to the path.
        if (!isMatched && isDirectory) {
            return utils.pattern.matchAny(filepath + '/', patternsRe);
        }
        return isMatched;
    }
}
exports["default"] = EntryFilter;


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(315);
class ErrorFilter {
    constructor(_settings) {
        this._settings = _settings;
    }
    getFilter() {
        return (error) => this._isNonFatalError(error);
    }
    _isNonFatalError(error) {
        return utils.errno.isEnoentCodeError(error) || this._settings.suppressErrors;
    }
}
exports["default"] = ErrorFilter;


/***/ }),

/***/ 852:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(315);
class Matcher {
    constructor(_patterns, _settings, _micromatchOptions) {
        this._patterns = _patterns;
        this._settings = _settings;
        this._micromatchOptions = _micromatchOptions;
        this._storage = [];
        this._fillStorage();
    }
    _fillStorage() {
        for (const pattern of this._patterns) {
            const segments = this._getPatternSegments(pattern);
            const sections = this._splitSegmentsIntoSections(segments);
            this._storage.push({
                complete: sections.length <= 1,
                pattern,
                segments,
                sections
            });
        }
    }
    _getPatternSegments(pattern) {
        const parts = utils.pattern.getPatternParts(pattern, this._micromatchOptions);
        return parts.map((part) => {
            const dynamic = utils.pattern.isDynamicPattern(part, this._settings);
            if (!dynamic) {
                return {
                    dynamic: false,
                    pattern: part
                };
            }
            return {
                dynamic: true,
                pattern: part,
                patternRe: utils.pattern.makeRe(part, this._micromatchOptions)
            };
        });
    }
    _splitSegmentsIntoSections(segments) {
        return utils.array.splitWhen(segments, (segment) => segment.dynamic && utils.pattern.hasGlobStar(segment.pattern));
    }
}
exports["default"] = Matcher;


/***/ }),

/***/ 2923:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const matcher_1 = __nccwpck_require__(852);
class PartialMatcher extends matcher_1.default {
    match(filepath) {
        const parts = filepath.split('/');
        const levels = parts.length;
        const patterns = this._storage.filter((info) => !info.complete || info.segments.length > levels);
        for (const pattern of patterns) {
            const section = pattern.sections[0];
            /**
             * In this case, the pattern has a globstar and we must read all directories unconditionally,
             * but only if the level has reached the end of the first group.
             *
             * fixtures/{a,b}/**
             *  ^ true/false  ^ always true
            */
            if (!pattern.complete && levels > section.length) {
                return true;
            }
            const match = parts.every((part, index) => {
                const segment = pattern.segments[index];
                if (segment.dynamic && segment.patternRe.test(part)) {
                    return true;
                }
                if (!segment.dynamic && segment.pattern === part) {
                    return true;
                }
                return false;
            });
            if (match) {
                return true;
            }
        }
        return false;
    }
}
exports["default"] = PartialMatcher;


/***/ }),

/***/ 7335:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(6928);
const deep_1 = __nccwpck_require__(9668);
const entry_1 = __nccwpck_require__(6328);
const error_1 = __nccwpck_require__(9538);
const entry_2 = __nccwpck_require__(745);
class Provider {
    constructor(_settings) {
        this._settings = _settings;
        this.errorFilter = new error_1.default(this._settings);
        this.entryFilter = new entry_1.default(this._settings, this._getMicromatchOptions());
        this.deepFilter = new deep_1.default(this._settings, this._getMicromatchOptions());
        this.entryTransformer = new entry_2.default(this._settings);
    }
    _getRootDirectory(task) {
        return path.resolve(this._settings.cwd, task.base);
    }
    _getReaderOptions(task) {
        const basePath = task.base === '.' ? '' : task.base;
        return {
            basePath,
            pathSegmentSeparator: '/',
            concurrency: this._settings.concurrency,
            deepFilter: this.deepFilter.getFilter(basePath, task.positive, task.negative),
            entryFilter: this.entryFilter.getFilter(task.positive, task.negative),
            errorFilter: this.errorFilter.getFilter(),
            followSymbolicLinks: this._settings.followSymbolicLinks,
            fs: this._settings.fs,
            stats: this._settings.stats,
            throwErrorOnBrokenSymbolicLink: this._settings.throwErrorOnBrokenSymbolicLink,
            transform: this.entryTransformer.getTransformer()
        };
    }
    _getMicromatchOptions() {
        return {
            dot: this._settings.dot,
            matchBase: this._settings.baseNameMatch,
            nobrace: !this._settings.braceExpansion,
            nocase: !this._settings.caseSensitiveMatch,
            noext: !this._settings.extglob,
            noglobstar: !this._settings.globstar,
            posix: true,
            strictSlashes: false
        };
    }
}
exports["default"] = Provider;


/***/ }),

/***/ 3994:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const stream_1 = __nccwpck_require__(2203);
const stream_2 = __nccwpck_require__(1036);
const provider_1 = __nccwpck_require__(7335);
class ProviderStream extends provider_1.default {
    constructor() {
        super(...arguments);
        this._reader = new stream_2.default(this._settings);
    }
    read(task) {
        const root = this._getRootDirectory(task);
        const options = this._getReaderOptions(task);
        const source = this.api(root, task, options);
        const destination = new stream_1.Readable({ objectMode: true, read: () => { } });
        source
            .once('error', (error) => destination.emit('error', error))
            .on('data', (entry) => destination.emit('data', options.transform(entry)))
            .once('end', () => destination.emit('end'));
        destination
            .once('close', () => source.destroy());
        return destination;
    }
    api(root, task, options) {
        if (task.dynamic) {
            return this._reader.dynamic(root, options);
        }
        return this._reader.static(task.patterns, options);
    }
}
exports["default"] = ProviderStream;


/***/ }),

/***/ 3473:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const sync_1 = __nccwpck_require__(4631);
const provider_1 = __nccwpck_require__(7335);
class ProviderSync extends provider_1.default {
    constructor() {
        super(...arguments);
        this._reader = new sync_1.default(this._settings);
    }
    read(task) {
        const root = this._getRootDirectory(task);
        const options = this._getReaderOptions(task);
        const entries = this.api(root, task, options);
        return entries.map(options.transform);
    }
    api(root, task, options) {
        if (task.dynamic) {
            return this._reader.dynamic(root, options);
        }
        return this._reader.static(task.patterns, options);
    }
}
exports["default"] = ProviderSync;


/***/ }),

/***/ 745:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils = __nccwpck_require__(315);
class EntryTransformer {
    constructor(_settings) {
        this._settings = _settings;
    }
    getTransformer() {
        return (entry) => this._transform(entry);
    }
    _transform(entry) {
        let filepath = entry.path;
        if (this._settings.absolute) {
            filepath = utils.path.makeAbsolute(this._settings.cwd, filepath);
            filepath = utils.path.unixify(filepath);
        }
        if (this._settings.markDirectories && entry.dirent.isDirectory()) {
            filepath += '/';
        }
        if (!this._settings.objectMode) {
            return filepath;
        }
        return Object.assign(Object.assign({}, entry), { path: filepath });
    }
}
exports["default"] = EntryTransformer;


/***/ }),

/***/ 2690:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const fsWalk = __nccwpck_require__(9009);
const reader_1 = __nccwpck_require__(4927);
const stream_1 = __nccwpck_require__(1036);
class ReaderAsync extends reader_1.default {
    constructor() {
        super(...arguments);
        this._walkAsync = fsWalk.walk;
        this._readerStream = new stream_1.default(this._settings);
    }
    dynamic(root, options) {
        return new Promise((resolve, reject) => {
            this._walkAsync(root, options, (error, entries) => {
                if (error === null) {
                    resolve(entries);
                }
                else {
                    reject(error);
                }
            });
        });
    }
    async static(patterns, options) {
        const entries = [];
        const stream = this._readerStream.static(patterns, options);
        // After #235, replace it with an asynchronous iterator.
        return new Promise((resolve, reject) => {
            stream.once('error', reject);
            stream.on('data', (entry) => entries.push(entry));
            stream.once('end', () => resolve(entries));
        });
    }
}
exports["default"] = ReaderAsync;


/***/ }),

/***/ 4927:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const path = __nccwpck_require__(6928);
const fsStat = __nccwpck_require__(7597);
const utils = __nccwpck_require__(315);
class Reader {
    constructor(_settings) {
        this._settings = _settings;
        this._fsStatSettings = new fsStat.Settings({
            followSymbolicLink: this._settings.followSymbolicLinks,
            fs: this._settings.fs,
            throwErrorOnBrokenSymbolicLink: this._settings.followSymbolicLinks
        });
    }
    _getFullEntryPath(filepath) {
        return path.resolve(this._settings.cwd, filepath);
    }
    _makeEntry(stats, pattern) {
        const entry = {
            name: pattern,
            path: pattern,
            dirent: utils.fs.createDirentFromStats(pattern, stats)
        };
        if (this._settings.stats) {
            entry.stats = stats;
        }
        return entry;
    }
    _isFatalError(error) {
        return !utils.errno.isEnoentCodeError(error) && !this._settings.suppressErrors;
    }
}
exports["default"] = Reader;


/***/ }),

/***/ 1036:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const stream_1 = __nccwpck_require__(2203);
const fsStat = __nccwpck_require__(7597);
const fsWalk = __nccwpck_require__(9009);
const reader_1 = __nccwpck_require__(4927);
class ReaderStream extends reader_1.default {
    constructor() {
        super(...arguments);
        this._walkStream = fsWalk.walkStream;
        this._stat = fsStat.stat;
    }
    dynamic(root, options) {
        return this._walkStream(root, options);
    }
    static(patterns, options) {
        const filepaths = patterns.map(this._getFullEntryPath, this);
        const stream = new stream_1.PassThrough({ objectMode: true });
        stream._write = (index, _enc, done) => {
            return this._getEntry(filepaths[index], patterns[index], options)
                .then((entry) => {
                if (entry !== null && options.entryFilter(entry)) {
                    stream.push(entry);
                }
                if (index === filepaths.length - 1) {
                    stream.end();
                }
                done();
            })
                .catch(done);
        };
        for (let i = 0; i < filepaths.length; i++) {
            stream.write(i);
        }
        return stream;
    }
    _getEntry(filepath, pattern, options) {
        return this._getStat(filepath)
            .then((stats) => this._makeEntry(stats, pattern))
            .catch((error) => {
            if (options.errorFilter(error)) {
                return null;
            }
            throw error;
        });
    }
    _getStat(filepath) {
        return new Promise((resolve, reject) => {
            this._stat(filepath, this._fsStatSettings, (error, stats) => {
                return error === null ? resolve(stats) : reject(error);
            });
        });
    }
}
exports["default"] = ReaderStream;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
const fsStat = __nccwpck_require__(7597);
const fsWalk = __nccwpck_require__(9009);
const reader_1 = __nccwpck_require__(4927);
class ReaderSync extends reader_1.default {
    constructor() {
        super(...arguments);
        this._walkSync = fsWalk.walkSync;
        this._statSync = fsStat.statSync;
    }
    dynamic(root, options) {
        return this._walkSync(root, options);
    }
    static(patterns, options) {
        const entries = [];
        for (const pattern of patterns) {
            const filepath = this._getFullEntryPath(pattern);
            const entry = this._getEntry(filepath, pattern, options);
            if (entry === null || !options.entryFilter(entry)) {
                continue;
            }
            entries.push(entry);
        }
        return entries;
    }
    _getEntry(filepath, pattern, options) {
        try {
            const stats = this._getStat(filepath);
            return this._makeEntry(stats, pattern);
        }
        catch (error) {
            if (options.errorFilter(error)) {
                return null;
            }
            throw error;
        }
    }
    _getStat(filepath) {
        return this._statSync(filepath, this._fsStatSettings);
    }
}
exports["default"] = ReaderSync;


/***/ }),

/***/ 532:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_FILE_SYSTEM_ADAPTER = void 0;
const fs = __nccwpck_require__(9896);
const os = __nccwpck_require__(857);
/**
 * The `os.cpus` method can return zero. We expect the number of cores to be greater than zero.
 * https://github.com/nodejs/node/blob/7faeddf23a98c53896f8b574a6e66589e8fb1eb8/lib/os.js#L106-L107
 */
const CPU_COUNT = Math.max(os.cpus().length, 1);
exports.DEFAULT_FILE_SYSTEM_ADAPTER = {
    lstat: fs.lstat,
    lstatSync: fs.lstatSync,
    stat: fs.stat,
    statSync: fs.statSync,
    readdir: fs.readdir,
    readdirSync: fs.readdirSync
};
class Settings {
    constructor(_options = {}) {
        this._options = _options;
        this.absolute = this._getValue(this._options.absolute, false);
        this.baseNameMatch = this._getValue(this._options.baseNameMatch, false);
        this.braceExpansion = this._getValue(this._options.braceExpansion, true);
        this.caseSensitiveMatch = this._getValue(this._options.caseSensitiveMatch, true);
        this.concurrency = this._getValue(this._options.concurrency, CPU_COUNT);
        this.cwd = this._getValue(this._options.cwd, process.cwd());
        this.deep = this._getValue(this._options.deep, Infinity);
        this.dot = this._getValue(this._options.dot, false);
        this.extglob = this._getValue(this._options.extglob, true);
        this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, true);
        this.fs = this._getFileSystemMethods(this._options.fs);
        this.globstar = this._getValue(this._options.globstar, true);
        this.ignore = this._getValue(this._options.ignore, []);
        this.markDirectories = this._getValue(this._options.markDirectories, false);
        this.objectMode = this._getValue(this._options.objectMode, false);
        this.onlyDirectories = this._getValue(this._options.onlyDirectories, false);
        this.onlyFiles = this._getValue(this._options.onlyFiles, true);
        this.stats = this._getValue(this._options.stats, false);
        this.suppressErrors = this._getValue(this._options.suppressErrors, false);
        this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, false);
        this.unique = this._getValue(this._options.unique, true);
        if (this.onlyDirectories) {
            this.onlyFiles = false;
        }
        if (this.stats) {
            this.objectMode = true;
        }
        // Remove the cast to the array in the next major (#404).
        this.ignore = [].concat(this.ignore);
    }
    _getValue(option, value) {
        return option === undefined ? value : option;
    }
    _getFileSystemMethods(methods = {}) {
        return Object.assign(Object.assign({}, exports.DEFAULT_FILE_SYSTEM_ADAPTER), methods);
    }
}
exports["default"] = Settings;


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.splitWhen = exports.flatten = void 0;
function flatten(items) {
    return items.reduce((collection, item) => [].concat(collection, item), []);
}
exports.flatten = flatten;
function splitWhen(items, predicate) {
    const result = [[]];
    let groupIndex = 0;
    for (const item of items) {
        if (predicate(item)) {
            groupIndex++;
            result[groupIndex] = [];
        }
        else {
            result[groupIndex].push(item);
        }
    }
    return result;
}
exports.splitWhen = splitWhen;


/***/ }),

/***/ 7747:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isEnoentCodeError = void 0;
function isEnoentCodeError(error) {
    return error.code === 'ENOENT';
}
exports.isEnoentCodeError = isEnoentCodeError;


/***/ }),

/***/ 6040:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createDirentFromStats = void 0;
class DirentFromStats {
    constructor(name, stats) {
        this.name = name;
        this.isBlockDevice = stats.isBlockDevice.bind(stats);
        this.isCharacterDevice = stats.isCharacterDevice.bind(stats);
        this.isDirectory = stats.isDirectory.bind(stats);
        this.isFIFO = stats.isFIFO.bind(stats);
        this.isFile = stats.isFile.bind(stats);
        this.isSocket = stats.isSocket.bind(stats);
        this.isSymbolicLink = stats.isSymbolicLink.bind(stats);
    }
}
function createDirentFromStats(name, stats) {
    return new DirentFromStats(name, stats);
}
exports.createDirentFromStats = createDirentFromStats;


/***/ }),

/***/ 315:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.string = exports.stream = exports.pattern = exports.path = exports.fs = exports.errno = exports.array = void 0;
const array = __nccwpck_require__(5966);
exports.array = array;
const errno = __nccwpck_require__(7747);
exports.errno = errno;
const fs = __nccwpck_require__(6040);
exports.fs = fs;
const path = __nccwpck_require__(7940);
exports.path = path;
const pattern = __nccwpck_require__(9741);
exports.pattern = pattern;
const stream = __nccwpck_require__(2559);
exports.stream = stream;
const string = __nccwpck_require__(3266);
exports.string = string;


/***/ }),

/***/ 7940:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertPosixPathToPattern = exports.convertWindowsPathToPattern = exports.convertPathToPattern = exports.escapePosixPath = exports.escapeWindowsPath = exports.escape = exports.removeLeadingDotSegment = exports.makeAbsolute = exports.unixify = void 0;
const os = __nccwpck_require__(857);
const path = __nccwpck_require__(6928);
const IS_WINDOWS_PLATFORM = os.platform() === 'win32';
const LEADING_DOT_SEGMENT_CHARACTERS_COUNT = 2; // ./ or .\\
/**
 * All non-escaped special characters.
 * Posix: ()*?[]{|}, !+@ before (, ! at the beginning, \\ before non-special characters.
 * Windows: (){}[], !+@ before (, ! at the beginning.
 */
const POSIX_UNESCAPED_GLOB_SYMBOLS_RE = /(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g;
const WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE = /(\\?)([()[\]{}]|^!|[!+@](?=\())/g;
/**
 * The device path (\\.\ or \\?\).
 * https://learn.microsoft.com/en-us/dotnet/standard/io/file-path-formats#dos-device-paths
 */
const DOS_DEVICE_PATH_RE = /^\\\\([.?])/;
/**
 * All backslashes except those escaping special characters.
 * Windows: !()+@{}
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
 */
const WINDOWS_BACKSLASHES_RE = /\\(?![!()+@[\]{}])/g;
/**
 * Designed to work only with simple paths: `dir\\file`.
 */
function unixify(filepath) {
    return filepath.replace(/\\/g, '/');
}
exports.unixify = unixify;
function makeAbsolute(cwd, filepath) {
    return path.resolve(cwd, filepath);
}
exports.makeAbsolute = makeAbsolute;
function removeLeadingDotSegment(entry) {
    // We do not use `startsWith` because this is 10x slower than current implementation for some cases.
    // eslint-disable-next-line @typescript-eslint/prefer-string-starts-ends-with
    if (entry.charAt(0) === '.') {
        const secondCharactery = entry.charAt(1);
        if (secondCharactery === '/' || secondCharactery === '\\') {
            return entry.slice(LEADING_DOT_SEGMENT_CHARACTERS_COUNT);
        }
    }
    return entry;
}
exports.removeLeadingDotSegment = removeLeadingDotSegment;
exports.escape = IS_WINDOWS_PLATFORM ? escapeWindowsPath : escapePosixPath;
function escapeWindowsPath(pattern) {
    return pattern.replace(WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE, '\\$2');
}
exports.escapeWindowsPath = escapeWindowsPath;
function escapePosixPath(pattern) {
    return pattern.replace(POSIX_UNESCAPED_GLOB_SYMBOLS_RE, '\\$2');
}
exports.escapePosixPath = escapePosixPath;
exports.convertPathToPattern = IS_WINDOWS_PLATFORM ? convertWindowsPathToPattern : convertPosixPathToPattern;
function convertWindowsPathToPattern(filepath) {
    return escapeWindowsPath(filepath)
        .replace(DOS_DEVICE_PATH_RE, '//$1')
        .replace(WINDOWS_BACKSLASHES_RE, '/');
}
exports.convertWindowsPathToPattern = convertWindowsPathToPattern;
function convertPosixPathToPattern(filepath) {
    return escapePosixPath(filepath);
}
exports.convertPosixPathToPattern = convertPosixPathToPattern;


/***/ }),

/***/ 9741:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isAbsolute = exports.partitionAbsoluteAndRelative = exports.removeDuplicateSlashes = exports.matchAny = exports.convertPatternsToRe = exports.makeRe = exports.getPatternParts = exports.expandBraceExpansion = exports.expandPatternsWithBraceExpansion = exports.isAffectDepthOfReadingPattern = exports.endsWithSlashGlobStar = exports.hasGlobStar = exports.getBaseDirectory = exports.isPatternRelatedToParentDirectory = exports.getPatternsOutsideCurrentDirectory = exports.getPatternsInsideCurrentDirectory = exports.getPositivePatterns = exports.getNegativePatterns = exports.isPositivePattern = exports.isNegativePattern = exports.convertToNegativePattern = exports.convertToPositivePattern = exports.isDynamicPattern = exports.isStaticPattern = void 0;
const path = __nccwpck_require__(6928);
const globParent = __nccwpck_require__(4051);
const micromatch = __nccwpck_require__(7843);
const GLOBSTAR = '**';
const ESCAPE_SYMBOL = '\\';
const COMMON_GLOB_SYMBOLS_RE = /[*?]|^!/;
const REGEX_CHARACTER_CLASS_SYMBOLS_RE = /\[[^[]*]/;
const REGEX_GROUP_SYMBOLS_RE = /(?:^|[^!*+?@])\([^(]*\|[^|]*\)/;
const GLOB_EXTENSION_SYMBOLS_RE = /[!*+?@]\([^(]*\)/;
const BRACE_EXPANSION_SEPARATORS_RE = /,|\.\./;
/**
 * Matches a sequence of two or more consecutive slashes, excluding the first two slashes at the beginning of the string.
 * The latter is due to the presence of the device path at the beginning of the UNC path.
 */
const DOUBLE_SLASH_RE = /(?!^)\/{2,}/g;
function isStaticPattern(pattern, options = {}) {
    return !isDynamicPattern(pattern, options);
}
exports.isStaticPattern = isStaticPattern;
function isDynamicPattern(pattern, options = {}) {
    /**
     * A special case with an empty string is necessary for matching patterns that start with a forward slash.
     * An empty string cannot be a dynamic pattern.
     * For example, the pattern `/lib/*` will be spread into parts: '', 'lib', '*'.
     */
    if (pattern === '') {
        return false;
    }
    /**
     * When the `caseSensitiveMatch` option is disabled, all patterns must be marked as dynamic, because we cannot check
     * filepath directly (without read directory).
     */
    if (options.caseSensitiveMatch === false || pattern.includes(ESCAPE_SYMBOL)) {
        return true;
    }
    if (COMMON_GLOB_SYMBOLS_RE.test(pattern) || REGEX_CHARACTER_CLASS_SYMBOLS_RE.test(pattern) || REGEX_GROUP_SYMBOLS_RE.test(pattern)) {
        return true;
    }
    if (options.extglob !== false && GLOB_EXTENSION_SYMBOLS_RE.test(pattern)) {
        return true;
    }
    if (options.braceExpansion !== false && hasBraceExpansion(pattern)) {
        return true;
    }
    return false;
}
exports.isDynamicPattern = isDynamicPattern;
function hasBraceExpansion(pattern) {
    const openingBraceIndex = pattern.indexOf('{');
    if (openingBraceIndex === -1) {
        return false;
    }
    const closingBraceIndex = pattern.indexOf('}', openingBraceIndex + 1);
    if (closingBraceIndex === -1) {
        return false;
    }
    const braceContent = pattern.slice(openingBraceIndex, closingBraceIndex);
    return BRACE_EXPANSION_SEPARATORS_RE.test(braceContent);
}
function convertToPositivePattern(pattern) {
    return isNegativePattern(pattern) ? pattern.slice(1) : pattern;
}
exports.convertToPositivePattern = convertToPositivePattern;
function convertToNegativePattern(pattern) {
    return '!' + pattern;
}
exports.convertToNegativePattern = convertToNegativePattern;
function isNegativePattern(pattern) {
    return pattern.startsWith('!') && pattern[1] !== '(';
}
exports.isNegativePattern = isNegativePattern;
function isPositivePattern(pattern) {
    return !isNegativePattern(pattern);
}
exports.isPositivePattern = isPositivePattern;
function getNegativePatterns(patterns) {
    return patterns.filter(isNegativePattern);
}
exports.getNegativePatterns = getNegativePatterns;
function getPositivePatterns(patterns) {
    return patterns.filter(isPositivePattern);
}
exports.getPositivePatterns = getPositivePatterns;
/**
 * Returns patterns that can be applied inside the current directory.
 *
 * @example
 * // ['./*', '*', 'a/*']
 * getPatternsInsideCurrentDirectory(['./*', '*', 'a/*', '../*', './../*'])
 */
function getPatternsInsideCurrentDirectory(patterns) {
    return patterns.filter((pattern) => !isPatternRelatedToParentDirectory(pattern));
}
exports.getPatternsInsideCurrentDirectory = getPatternsInsideCurrentDirectory;
/**
 * Returns patterns to be expanded relative to (outside) the current directory.
 *
 * @example
 * // ['../*', './../*']
 * getPatternsInsideCurrentDirectory(['./*', '*', 'a/*', '../*', './../*'])
 */
function getPatternsOutsideCurrentDirectory(patterns) {
    return patterns.filter(isPatternRelatedToParentDirectory);
}
exports.getPatternsOutsideCurrentDirectory = getPatternsOutsideCurrentDirectory;
function isPatternRelatedToParentDirectory(pattern) {
    return pattern.startsWith('..') || pattern.startsWith('./..');
}
exports.isPatternRelatedToParentDirectory = isPatternRelatedToParentDirectory;
function getBaseDirectory(pattern) {
    return globParent(pattern, { flipBackslashes: false });
}
exports.getBaseDirectory = getBaseDirectory;
function hasGlobStar(pattern) {
    return pattern.includes(GLOBSTAR);
}
exports.hasGlobStar = hasGlobStar;
function endsWithSlashGlobStar(pattern) {
    return pattern.endsWith('/' + GLOBSTAR);
}
exports.endsWithSlashGlobStar = endsWithSlashGlobStar;
function isAffectDepthOfReadingPattern(pattern) {
    const basename = path.basename(pattern);
    return endsWithSlashGlobStar(pattern) || isStaticPattern(basename);
}
exports.isAffectDepthOfReadingPattern = isAffectDepthOfReadingPattern;
function expandPatternsWithBraceExpansion(patterns) {
    return patterns.reduce((collection, pattern) => {
        return collection.concat(expandBraceExpansion(pattern));
    }, []);
}
exports.expandPatternsWithBraceExpansion = expandPatternsWithBraceExpansion;
function expandBraceExpansion(pattern) {
    const patterns = micromatch.braces(pattern, { expand: true, nodupes: true, keepEscaping: true });
    /**
     * Sort the patterns by length so that the same depth patterns are processed side by side.
     * `a/{b,}/{c,}/*` – `['a///*', 'a/b//*', 'a//c/*', 'a/b/c/*']`
     */
    patterns.sort((a, b) => a.length - b.length);
    /**
     * Micromatch can return an empty string in the case of patterns like `{a,}`.
     */
    return patterns.filter((pattern) => pattern !== '');
}
exports.expandBraceExpansion = expandBraceExpansion;
function getPatternParts(pattern, options) {
    let { parts } = micromatch.scan(pattern, Object.assign(Object.assign({}, options), { parts: true }));
    /**
     * The scan method returns an empty array in some cases.
     * See micromatch/picomatch#58 for more details.
     */
    if (parts.length === 0) {
        parts = [pattern];
    }
    /**
     * The scan method does not return an empty part for the pattern with a forward slash.
     * This is another part of micromatch/picomatch#58.
     */
    if (parts[0].startsWith('/')) {
        parts[0] = parts[0].slice(1);
        parts.unshift('');
    }
    return parts;
}
exports.getPatternParts = getPatternParts;
function makeRe(pattern, options) {
    return micromatch.makeRe(pattern, options);
}
exports.makeRe = makeRe;
function convertPatternsToRe(patterns, options) {
    return patterns.map((pattern) => makeRe(pattern, options));
}
exports.convertPatternsToRe = convertPatternsToRe;
function matchAny(entry, patternsRe) {
    return patternsRe.some((patternRe) => patternRe.test(entry));
}
exports.matchAny = matchAny;
/**
 * This package only works with forward slashes as a path separator.
 * Because of this, we cannot use the standard `path.normalize` method, because on Windows platform it will use of backslashes.
 */
function removeDuplicateSlashes(pattern) {
    return pattern.replace(DOUBLE_SLASH_RE, '/');
}
exports.removeDuplicateSlashes = removeDuplicateSlashes;
function partitionAbsoluteAndRelative(patterns) {
    const absolute = [];
    const relative = [];
    for (const pattern of patterns) {
        if (isAbsolute(pattern)) {
            absolute.push(pattern);
        }
        else {
            relative.push(pattern);
        }
    }
    return [absolute, relative];
}
exports.partitionAbsoluteAndRelative = partitionAbsoluteAndRelative;
function isAbsolute(pattern) {
    return path.isAbsolute(pattern);
}
exports.isAbsolute = isAbsolute;


/***/ }),

/***/ 2559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.merge = void 0;
const merge2 = __nccwpck_require__(8431);
function merge(streams) {
    const mergedStream = merge2(streams);
    streams.forEach((stream) => {
        stream.once('error', (error) => mergedStream.emit('error', error));
    });
    mergedStream.once('close', () => propagateCloseEventToSources(streams));
    mergedStream.once('end', () => propagateCloseEventToSources(streams));
    return mergedStream;
}
exports.merge = merge;
function propagateCloseEventToSources(streams) {
    streams.forEach((stream) => stream.emit('close'));
}


/***/ }),

/***/ 3266:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isEmpty = exports.isString = void 0;
function isString(input) {
    return typeof input === 'string';
}
exports.isString = isString;
function isEmpty(input) {
    return input === '';
}
exports.isEmpty = isEmpty;


/***/ }),

/***/ 6547:
/***/ ((__unused_webpack_module, exports) => {

"use strict";
var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 706:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";
/*!
 * fill-range <https://github.com/jonschlinkert/fill-range>
 *
 * Copyright (c) 2014-present, Jon Schlinkert.
 * Licensed under the MIT License.
 */



const util = __nccwpck_require__(9023);
const toRegexRange = __nccwpck_require__(8951);

const isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);

const transform = toNumber => {
  return value => toNumber === true ? Number(value) : String(value);
};

const isValidValue = value => {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
};

const isNumber = num => Number.isInteger(+num);

const zeros = input => {
  let value = `${input}`;
  let index = -1;
  if (value[0] === '-') value = value.slice(1);
  if (value === '0') return false;
  while (value[++index] === '0');
  return index > 0;
};

const stringify = (start, end, options) => {
  if (typeof start === 'string' || typeof end === 'string') {
    return true;
  }
  return options.stringify === true;
};

const pad = (input, maxLength, toNumber) => {
  if (maxLength > 0) {
    let dash = input[0] === '-' ? '-' : '';
    if (dash) input = input.slice(1);
    input = (dash + input.padStart(dash ? maxLength - 1 : maxLength, '0'));
  }
  if (toNumber === false) {
    return String(input);
  }
  return input;
};

const toMaxLen = (input, maxLength) => {
  let negative = input[0] === '-' ? '-' : '';
  if (negative) {
    input = input.slice(1);
    maxLength--;
  }
  while (input.length < maxLength) input = '0' + input;
  return negative ? ('-' + input) : input;
};

const toSequence = (parts, options, maxLen) => {
  parts.negatives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
  parts.positives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);

  let prefix = options.capture ? '' : '?:';
  let positives = '';
  let negatives = '';
  let result;

  if (parts.positives.length) {
    positives = parts.positives.map(v => toMaxLen(String(v), maxLen)).join('|');
  }

  if (parts.negatives.length) {
    negatives = `-(${prefix}${parts.negatives.map(v => toMaxLen(String(v), maxLen)).join('|')})`;
  }

  if (positives && negatives) {
    result = `${positives}|${negatives}`;
  } else {
    result = positives || negatives;
  }

  if (options.wrap) {
    return `(${prefix}${result})`;
  }

  return result;
};

const toRange = (a, b, isNumbers, options) => {
  if (isNumbers) {
    return toRegexRange(a, b, { wrap: false, ...options });
  }

  let start = String.fromCharCode(a);
  if (a === b) return start;

  let stop = String.fromCharCode(b);
  return `[${start}-${stop}]`;
};

const toRegex = (start, end, options) => {
  if (Array.isArray(start)) {
    let wrap = options.wrap === true;
    let prefix = options.capture ? '' : '?:';
    return wrap ? `(${prefix}${start.join('|')})` : start.join('|');
  }
  return toRegexRange(start, end, options);
};

const rangeError = (...args) => {
  return new RangeError('Invalid range arguments: ' + util.inspect(...args));
};

const invalidRange = (start, end, options) => {
  if (options.strictRanges === true) throw rangeError([start, end]);
  return [];
};

const invalidStep = (step, options) => {
  if (options.strictRanges === true) {
    throw new TypeError(`Expected step "${step}" to be a number`);
  }
  return [];
};

const fillNumbers = (start, end, step = 1, options = {}) => {
  let a = Number(start);
  let b = Number(end);

  if (!Number.isInteger(a) || !Number.isInteger(b)) {
    if (options.strictRanges === true) throw rangeError([start, end]);
    return [];
  }

  // fix negative zero
  if (a === 0) a = 0;
  if (b === 0) b = 0;

  let descending = a > b;
  let startString = String(start);
  let endString = String(end);
  let stepString = String(step);
  step = Math.max(Math.abs(step), 1);

  let padded = zeros(startString) || zeros(endString) || zeros(stepString);
  let maxLen = padded ? Math.max(startString.length, endString.length, stepString.length) : 0;
  let toNumber = padded === false && stringify(start, end, options) === false;
  let format = options.transform || transform(toNumber);

  if (options.toRegex && step === 1) {
    return toRange(toMaxLen(start, maxLen), toMaxLen(end, maxLen), true, options);
  }

  let parts = { negatives: [], positives: [] };
  let push = num => parts[num < 0 ? 'negatives' : 'positives'].push(Math.abs(num));
  let range = [];
  let index = 0;

  while (descending ? a >= b : a <= b) {
    if (options.toRegex === true && step > 1) {
      push(a);
    } else {
      range.push(pad(format(a, index), maxLen, toNumber));
    }
    a = descending ? a - step : a + step;
    index++;
  }

  if (options.toRegex === true) {
    return step > 1
      ? toSequence(parts, options, maxLen)
      : toRegex(range, null, { wrap: false, ...options });
  }

  return range;
};

const fillLetters = (start, end, step = 1, options = {}) => {
  if ((!isNumber(start) && start.length > 1) || (!isNumber(end) && end.length > 1)) {
    return invalidRange(start, end, options);
  }

  let format = options.transform || (val => String.fromCharCode(val));
  let a = `${start}`.charCodeAt(0);
  let b = `${end}`.charCodeAt(0);

  let descending = a > b;
  let min = Math.min(a, b);
  let max = Math.max(a, b);

  if (options.toRegex && step === 1) {
    return toRange(min, max, false, options);
  }

  let range = [];
  let index = 0;

  while (descending ? a >= b : a <= b) {
    range.push(format(a, index));
    a = descending ? a - step : a + step;
    index++;
  }

  if (options.toRegex === true) {
    return toRegex(range, null, { wrap: false, options });
  }

  return range;
};

const fill = (start, end, step, options = {}) => {
  if (end == null && isValidValue(start)) {
    return [start];
  }

  if (!isValidValue(start) || !isValidValue(end)) {
    return invalidRange(start, end, options);
  }

  if (typeof step === 'function') {
    return fill(start, end, 1, { transform: step });
  }

  if (isObject(step)) {
    return fill(start, end, 0, step);
  }

  let opts = { ...options };
  if (opts.capture === true) opts.wrap = true;
  step = step || opts.step || 1;

  if (!isNumber(step)) {
    if (step != null && !isObject(step)) return invalidStep(step, opts);
    return fill(start, end, 1, step);
  }

  if (isNumber(start) && isNumber(end)) {
    return fillNumbers(start, end, step, opts);
  }

  return fillLetters(start, end, Math.max(Math.abs(step), 1), opts);
};

module.exports = fill;


/***/ }),

/***/ 4051:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


var isGlob = __nccwpck_require__(7502);
var pathPosixDirname = (__nccwpck_require__(6928).posix).dirname;
var isWin32 = (__nccwpck_require__(857).platform)() === 'win32';

var slash = '/';
var backslash = /\\/g;
var enclosure = /[\{\[].*[\}\]]$/;
var globby = /(^|[^\\])([\{\[]|\([^\)]+$)/;
var escaped = /\\([\!\*\?\|\[\]\(\)\{\}])/g;

/**
 * @param {string} str
 * @param {Object} opts
 * @param {boolean} [opts.flipBackslashes=true]
 * @returns {string}
 */
module.exports = function globParent(str, opts) {
  var options = Object.assign({ flipBackslashes: true }, opts);

  // flip windows path separators
  if (options.flipBackslashes && isWin32 && str.indexOf(slash) < 0) {
    str = str.replace(backslash, slash);
  }

  // special case for strings ending in enclosure containing path separator
  if (enclosure.test(str)) {
    str += slash;
  }

  // preserves full path in case of trailing path separator
  str += 'a';

  // remove path parts that are globby
  do {
    str = pathPosixDirname(str);
  } while (isGlob(str) || globby.test(str));

  // remove escape chars and return result
  return str.replace(escaped, '$1');
};


/***/ }),

/***/ 161:
/***/ ((module) => {

/*!
 * is-extglob <https://github.com/jonschlinkert/is-extglob>
 *
 * Copyright (c) 2014-2016, Jon Schlinkert.
 * Licensed under the MIT License.
 */

module.exports = function isExtglob(str) {
  if (typeof str !== 'string' || str === '') {
    return false;
  }

  var match;
  while ((match = /(\\).|([@?!+*]\(.*\))/g.exec(str))) {
    if (match[2]) return true;
    str = str.slice(match.index + match[0].length);
  }

  return false;
};


/***/ }),

/***/ 7502:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/*!
 * is-glob <https://github.com/jonschlinkert/is-glob>
 *
 * Copyright (c) 2014-2017, Jon Schlinkert.
 * Released under the MIT License.
 */

var isExtglob = __nccwpck_require__(161);
var chars = { '{': '}', '(': ')', '[': ']'};
var strictCheck = function(str) {
  if (str[0] === '!') {
    return true;
  }
  var index = 0;
  var pipeIndex = -2;
  var closeSquareIndex = -2;
  var closeCurlyIndex = -2;
  var closeParenIndex = -2;
  var backSlashIndex = -2;
  while (index < str.length) {
    if (str[index] === '*') {
      return true;
    }

    if (str[index + 1] === '?' && /[\].+)]/.test(str[index])) {
      return true;
    }

    if (closeSquareIndex !== -1 && str[index] === '[' && str[index + 1] !== ']') {
      if (closeSquareIndex < index) {
        closeSquareIndex = str.indexOf(']', index);
      }
      if (closeSquareIndex > index) {
        if (backSlashIndex === -1 || backSlashIndex > closeSquareIndex) {
          return true;
        }
        backSlashIndex = str.indexOf('\\', index);
        if (backSlashIndex === -1 || backSlashIndex > closeSquareIndex) {
          return true;
        }
      }
    }

    if (closeCurlyIndex !== -1 && str[index] === '{' && str[index + 1] !== '}') {
      closeCurlyIndex = str.indexOf('}', index);
      if (closeCurlyIndex > index) {
        backSlashIndex = str.indexOf('\\', index);
        if (backSlashIndex === -1 || backSlashIndex > closeCurlyIndex) {
          return true;
        }
      }
    }

    if (closeParenIndex !== -1 && str[index] === '(' && str[index + 1] === '?' && /[:!=]/.test(str[index + 2]) && str[index + 3] !== ')') {
      closeParenIndex = str.indexOf(')', index);
      if (closeParenIndex > index) {
        backSlashIndex = str.indexOf('\\', index);
        if (backSlashIndex === -1 || backSlashIndex > closeParenIndex) {
          return true;
        }
      }
    }

    if (pipeIndex !== -1 && str[index] === '(' && str[index + 1] !== '|') {
      if (pipeIndex < index) {
        pipeIndex = str.indexOf('|', index);
      }
      if (pipeIndex !== -1 && str[pipeIndex + 1] !== ')') {
        closeParenIndex = str.indexOf(')', pipeIndex);
        if (closeParenIndex > pipeIndex) {
          backSlashIndex = str.indexOf('\\', pipeIndex);
          if (backSlashIndex === -1 || backSlashIndex > closeParenIndex) {
            return true;
          }
        }
      }
    }

    if (str[index] === '\\') {
      var open = str[index + 1];
      index += 2;
      var close = chars[open];

      if (close) {
        var n = str.indexOf(close, index);
        if (n !== -1) {
          index = n + 1;
        }
      }

      if (str[index] === '!') {
        return true;
      }
    } else {
      index++;
    }
  }
  return false;
};

var relaxedCheck = function(str) {
  if (str[0] === '!') {
    return true;
  }
  var index = 0;
  while (index < str.length) {
    if (/[*?{}()[\]]/.test(str[index])) {
      return true;
    }

    if (str[index] === '\\') {
      var open = str[index + 1];
      index += 2;
      var close = chars[open];

      if (close) {
        var n = str.indexOf(close, index);
        if (n !== -1) {
          index = n + 1;
        }
      }

      if (str[index] === '!') {
        return true;
      }
    } else {
      index++;
    }
  }
  return false;
};

module.exports = function isGlob(str, options) {
  if (typeof str !== 'string' || str === '') {
    return false;
  }

  if (isExtglob(str)) {
    return true;
  }

  var check = strictCheck;

  // optionally relax check
  if (options && options.strict === false) {
    check = relaxedCheck;
  }

  return check(str);
};


/***/ }),

/***/ 6408:
/***/ ((module) => {

"use strict";
/*!
 * is-number <https://github.com/jonschlinkert/is-number>
 *
 * Copyright (c) 2014-present, Jon Schlinkert.
 * Released under the MIT License.
 */



module.exports = function(num) {
  if (typeof num === 'number') {
    return num - num === 0;
  }
  if (typeof num === 'string' && num.trim() !== '') {
    return Number.isFinite ? Number.isFinite(+num) : isFinite(+num);
  }
  return false;
};


/***/ }),

/***/ 8431:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";

/*
 * merge2
 * https://github.com/teambition/merge2
 *
 * Copyright (c) 2014-2020 Teambition
 * Licensed under the MIT license.
 */
const Stream = __nccwpck_require__(2203)
const PassThrough = Stream.PassThrough
const slice = Array.prototype.slice

module.exports = merge2

function merge2 () {
  const streamsQueue = []
  const args = slice.call(arguments)
  let merging = false
  let options = args[args.length - 1]

  if (options && !Array.isArray(options) && options.pipe == null) {
    args.pop()
  } else {
    options = {}
  }

  const doEnd = options.end !== false
  const doPipeError = options.pipeError === true
  if (options.objectMode == null) {
    options.objectMode = true
  }
  if (options.highWaterMark == null) {
    options.highWaterMark = 64 * 1024
  }
  const mergedStream = PassThrough(options)

  function addStream () {
    for (let i = 0, len = arguments.length; i < len; i++) {
      streamsQueue.push(pauseStreams(arguments[i], options))
    }
    mergeStream()
    return this
  }

  function mergeStream () {
    if (merging) {
      return
    }
    merging = true

    let streams = streamsQueue.shift()
    if (!streams) {
      process.nextTick(endStream)
      return
    }
    if (!Array.isArray(streams)) {
      streams = [streams]
    }

    let pipesCount = streams.length + 1

    function next () {
      if (--pipesCount > 0) {
        return
      }
      merging = false
      mergeStream()
    }

    function pipe (stream) {
      function onend () {
        stream.removeListener('merge2UnpipeEnd', onend)
        stream.removeListener('end', onend)
        if (doPipeError) {
          stream.removeListener('error', onerror)
        }
        next()
      }
      function onerror (err) {
        mergedStream.emit('error', err)
      }
      // skip ended stream
      if (stream._readableState.endEmitted) {
        return next()
      }

      stream.on('merge2UnpipeEnd', onend)
      stream.on('end', onend)

      if (doPipeError) {
        stream.on('error', onerror)
      }

      stream.pipe(mergedStream, { end: false })
      // compatible for old stream
      stream.resume()
    }

    for (let i = 0; i < streams.length; i++) {
      pipe(streams[i])
    }

    next()
  }

  function endStream () {
    merging = false
    // emit 'queueDrain' when all streams merged.
    mergedStream.emit('queueDrain')
    if (doEnd) {
      mergedStream.end()
    }
  }

  mergedStream.setMaxListeners(0)
  mergedStream.add = addStream
  mergedStream.on('unpipe', function (stream) {
    stream.emit('merge2UnpipeEnd')
  })

  if (args.length) {
    addStream.apply(null, args)
  }
  return mergedStream
}

// check and pause streams for pipe.
function pauseStreams (streams, options) {
  if (!Array.isArray(streams)) {
    // Backwards-compat with old-style streams
    if (!streams._readableState && streams.pipe) {
      streams = streams.pipe(PassThrough(options))
    }
    if (!streams._readableState || !streams.pause || !streams.pipe) {
      throw new Error('Only readable stream can be merged.')
    }
    streams.pause()
  } else {
    for (let i = 0, len = streams.length; i < len; i++) {
      streams[i] = pauseStreams(streams[i], options)
    }
  }
  return streams
}


/***/ }),

/***/ 7843:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const util = __nccwpck_require__(9023);
const braces = __nccwpck_require__(8751);
const picomatch = __nccwpck_require__(1604);
const utils = __nccwpck_require__(8345);

const isEmptyString = v => v === '' || v === './';
const hasBraces = v => {
  const index = v.indexOf('{');
  return index > -1 && v.indexOf('}', index) > -1;
};

/**
 * Returns an array of strings that match one or more glob patterns.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm(list, patterns[, options]);
 *
 * console.log(mm(['a.js', 'a.txt'], ['*.js']));
 * //=> [ 'a.js' ]
 * ```
 * @param {String|Array<string>} `list` List of strings to match.
 * @param {String|Array<string>} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `options` See available [options](#options)
 * @return {Array} Returns an array of matches
 * @summary false
 * @api public
 */

const micromatch = (list, patterns, options) => {
  patterns = [].concat(patterns);
  list = [].concat(list);

  let omit = new Set();
  let keep = new Set();
  let items = new Set();
  let negatives = 0;

  let onResult = state => {
    items.add(state.output);
    if (options && options.onResult) {
      options.onResult(state);
    }
  };

  for (let i = 0; i < patterns.length; i++) {
    let isMatch = picomatch(String(patterns[i]), { ...options, onResult }, true);
    let negated = isMatch.state.negated || isMatch.state.negatedExtglob;
    if (negated) negatives++;

    for (let item of list) {
      let matched = isMatch(item, true);

      let match = negated ? !matched.isMatch : matched.isMatch;
      if (!match) continue;

      if (negated) {
        omit.add(matched.output);
      } else {
        omit.delete(matched.output);
        keep.add(matched.output);
      }
    }
  }

  let result = negatives === patterns.length ? [...items] : [...keep];
  let matches = result.filter(item => !omit.has(item));

  if (options && matches.length === 0) {
    if (options.failglob === true) {
      throw new Error(`No matches found for "${patterns.join(', ')}"`);
    }

    if (options.nonull === true || options.nullglob === true) {
      return options.unescape ? patterns.map(p => p.replace(/\\/g, '')) : patterns;
    }
  }

  return matches;
};

/**
 * Backwards compatibility
 */

micromatch.match = micromatch;

/**
 * Returns a matcher function from the given glob `pattern` and `options`.
 * The returned function takes a string to match as its only argument and returns
 * true if the string is a match.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.matcher(pattern[, options]);
 *
 * const isMatch = mm.matcher('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 * ```
 * @param {String} `pattern` Glob pattern
 * @param {Object} `options`
 * @return {Function} Returns a matcher function.
 * @api public
 */

micromatch.matcher = (pattern, options) => picomatch(pattern, options);

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.isMatch(string, patterns[, options]);
 *
 * console.log(mm.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(mm.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String} `str` The string to test.
 * @param {String|Array} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `[options]` See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

micromatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Backwards compatibility
 */

micromatch.any = micromatch.isMatch;

/**
 * Returns a list of strings that _**do not match any**_ of the given `patterns`.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.not(list, patterns[, options]);
 *
 * console.log(mm.not(['a.a', 'b.b', 'c.c'], '*.a'));
 * //=> ['b.b', 'c.c']
 * ```
 * @param {Array} `list` Array of strings to match.
 * @param {String|Array} `patterns` One or more glob pattern to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Array} Returns an array of strings that **do not match** the given patterns.
 * @api public
 */

micromatch.not = (list, patterns, options = {}) => {
  patterns = [].concat(patterns).map(String);
  let result = new Set();
  let items = [];

  let onResult = state => {
    if (options.onResult) options.onResult(state);
    items.push(state.output);
  };

  let matches = new Set(micromatch(list, patterns, { ...options, onResult }));

  for (let item of items) {
    if (!matches.has(item)) {
      result.add(item);
    }
  }
  return [...result];
};

/**
 * Returns true if the given `string` contains the given pattern. Similar
 * to [.isMatch](#isMatch) but the pattern can match any part of the string.
 *
 * ```js
 * var mm = require('micromatch');
 * // mm.contains(string, pattern[, options]);
 *
 * console.log(mm.contains('aa/bb/cc', '*b'));
 * //=> true
 * console.log(mm.contains('aa/bb/cc', '*d'));
 * //=> false
 * ```
 * @param {String} `str` The string to match.
 * @param {String|Array} `patterns` Glob pattern to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Boolean} Returns true if any of the patterns matches any part of `str`.
 * @api public
 */

micromatch.contains = (str, pattern, options) => {
  if (typeof str !== 'string') {
    throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
  }

  if (Array.isArray(pattern)) {
    return pattern.some(p => micromatch.contains(str, p, options));
  }

  if (typeof pattern === 'string') {
    if (isEmptyString(str) || isEmptyString(pattern)) {
      return false;
    }

    if (str.includes(pattern) || (str.startsWith('./') && str.slice(2).includes(pattern))) {
      return true;
    }
  }

  return micromatch.isMatch(str, pattern, { ...options, contains: true });
};

/**
 * Filter the keys of the given object with the given `glob` pattern
 * and `options`. Does not attempt to match nested keys. If you need this feature,
 * use [glob-object][] instead.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.matchKeys(object, patterns[, options]);
 *
 * const obj = { aa: 'a', ab: 'b', ac: 'c' };
 * console.log(mm.matchKeys(obj, '*b'));
 * //=> { ab: 'b' }
 * ```
 * @param {Object} `object` The object with keys to filter.
 * @param {String|Array} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Object} Returns an object with only keys that match the given patterns.
 * @api public
 */

micromatch.matchKeys = (obj, patterns, options) => {
  if (!utils.isObject(obj)) {
    throw new TypeError('Expected the first argument to be an object');
  }
  let keys = micromatch(Object.keys(obj), patterns, options);
  let res = {};
  for (let key of keys) res[key] = obj[key];
  return res;
};

/**
 * Returns true if some of the strings in the given `list` match any of the given glob `patterns`.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.some(list, patterns[, options]);
 *
 * console.log(mm.some(['foo.js', 'bar.js'], ['*.js', '!foo.js']));
 * // true
 * console.log(mm.some(['foo.js'], ['*.js', '!foo.js']));
 * // false
 * ```
 * @param {String|Array} `list` The string or array of strings to test. Returns as soon as the first match is found.
 * @param {String|Array} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Boolean} Returns true if any `patterns` matches any of the strings in `list`
 * @api public
 */

micromatch.some = (list, patterns, options) => {
  let items = [].concat(list);

  for (let pattern of [].concat(patterns)) {
    let isMatch = picomatch(String(pattern), options);
    if (items.some(item => isMatch(item))) {
      return true;
    }
  }
  return false;
};

/**
 * Returns true if every string in the given `list` matches
 * any of the given glob `patterns`.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.every(list, patterns[, options]);
 *
 * console.log(mm.every('foo.js', ['foo.js']));
 * // true
 * console.log(mm.every(['foo.js', 'bar.js'], ['*.js']));
 * // true
 * console.log(mm.every(['foo.js', 'bar.js'], ['*.js', '!foo.js']));
 * // false
 * console.log(mm.every(['foo.js'], ['*.js', '!foo.js']));
 * // false
 * ```
 * @param {String|Array} `list` The string or array of strings to test.
 * @param {String|Array} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Boolean} Returns true if all `patterns` matches all of the strings in `list`
 * @api public
 */

micromatch.every = (list, patterns, options) => {
  let items = [].concat(list);

  for (let pattern of [].concat(patterns)) {
    let isMatch = picomatch(String(pattern), options);
    if (!items.every(item => isMatch(item))) {
      return false;
    }
  }
  return true;
};

/**
 * Returns true if **all** of the given `patterns` match
 * the specified string.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.all(string, patterns[, options]);
 *
 * console.log(mm.all('foo.js', ['foo.js']));
 * // true
 *
 * console.log(mm.all('foo.js', ['*.js', '!foo.js']));
 * // false
 *
 * console.log(mm.all('foo.js', ['*.js', 'foo.js']));
 * // true
 *
 * console.log(mm.all('foo.js', ['*.js', 'f*', '*o*', '*o.js']));
 * // true
 * ```
 * @param {String|Array} `str` The string to test.
 * @param {String|Array} `patterns` One or more glob patterns to use for matching.
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

micromatch.all = (str, patterns, options) => {
  if (typeof str !== 'string') {
    throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
  }

  return [].concat(patterns).every(p => picomatch(p, options)(str));
};

/**
 * Returns an array of matches captured by `pattern` in `string, or `null` if the pattern did not match.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.capture(pattern, string[, options]);
 *
 * console.log(mm.capture('test/*.js', 'test/foo.js'));
 * //=> ['foo']
 * console.log(mm.capture('test/*.js', 'foo/bar.css'));
 * //=> null
 * ```
 * @param {String} `glob` Glob pattern to use for matching.
 * @param {String} `input` String to match
 * @param {Object} `options` See available [options](#options) for changing how matches are performed
 * @return {Array|null} Returns an array of captures if the input matches the glob pattern, otherwise `null`.
 * @api public
 */

micromatch.capture = (glob, input, options) => {
  let posix = utils.isWindows(options);
  let regex = picomatch.makeRe(String(glob), { ...options, capture: true });
  let match = regex.exec(posix ? utils.toPosixSlashes(input) : input);

  if (match) {
    return match.slice(1).map(v => v === void 0 ? '' : v);
  }
};

/**
 * Create a regular expression from the given glob `pattern`.
 *
 * ```js
 * const mm = require('micromatch');
 * // mm.makeRe(pattern[, options]);
 *
 * console.log(mm.makeRe('*.js'));
 * //=> /^(?:(\.[\\\/])?(?!\.)(?=.)[^\/]*?\.js)$/
 * ```
 * @param {String} `pattern` A glob pattern to convert to regex.
 * @param {Object} `options`
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

micromatch.makeRe = (...args) => picomatch.makeRe(...args);

/**
 * Scan a glob pattern to separate the pattern into segments. Used
 * by the [split](#split) method.
 *
 * ```js
 * const mm = require('micromatch');
 * const state = mm.scan(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

micromatch.scan = (...args) => picomatch.scan(...args);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const mm = require('micromatch');
 * const state = mm.parse(pattern[, options]);
 * ```
 * @param {String} `glob`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as regex source string.
 * @api public
 */

micromatch.parse = (patterns, options) => {
  let res = [];
  for (let pattern of [].concat(patterns || [])) {
    for (let str of braces(String(pattern), options)) {
      res.push(picomatch.parse(str, options));
    }
  }
  return res;
};

/**
 * Process the given brace `pattern`.
 *
 * ```js
 * const { braces } = require('micromatch');
 * console.log(braces('foo/{a,b,c}/bar'));
 * //=> [ 'foo/(a|b|c)/bar' ]
 *
 * console.log(braces('foo/{a,b,c}/bar', { expand: true }));
 * //=> [ 'foo/a/bar', 'foo/b/bar', 'foo/c/bar' ]
 * ```
 * @param {String} `pattern` String with brace pattern to process.
 * @param {Object} `options` Any [options](#options) to change how expansion is performed. See the [braces][] library for all available options.
 * @return {Array}
 * @api public
 */

micromatch.braces = (pattern, options) => {
  if (typeof pattern !== 'string') throw new TypeError('Expected a string');
  if ((options && options.nobrace === true) || !hasBraces(pattern)) {
    return [pattern];
  }
  return braces(pattern, options);
};

/**
 * Expand braces
 */

micromatch.braceExpand = (pattern, options) => {
  if (typeof pattern !== 'string') throw new TypeError('Expected a string');
  return micromatch.braces(pattern, { ...options, expand: true });
};

/**
 * Expose micromatch
 */

// exposed for tests
micromatch.hasBraces = hasBraces;
module.exports = micromatch;


/***/ }),

/***/ 1604:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


module.exports = __nccwpck_require__(8350);


/***/ }),

/***/ 8885:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const path = __nccwpck_require__(6928);
const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  SEP: path.sep,

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 3779:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const constants = __nccwpck_require__(8885);
const utils = __nccwpck_require__(8345);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const getStarExtglobSequenceOutput = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  for (const branch of branches) {
    const safeOutput = getStarExtglobSequenceOutput(branch);
    if (safeOutput) {
      return { risky: true, safeOutput };
    }

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';
  const win32 = utils.isWindows(options);

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(win32);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.value += tok.value;
      prev.output = (prev.output || '') + tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if (next === '<' && !utils.supportsLookbehinds()) {
          throw new Error('Node.js v10 or higher is required for regex lookbehinds');
        }

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && eos()) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;
  const win32 = utils.isWindows(options);

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(win32);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8350:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const path = __nccwpck_require__(6928);
const scan = __nccwpck_require__(6207);
const parse = __nccwpck_require__(3779);
const utils = __nccwpck_require__(8345);
const constants = __nccwpck_require__(8885);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = utils.isWindows(options);
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = utils.isWindows(options)) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(path.basename(input));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 6207:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const utils = __nccwpck_require__(8345);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(8885);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              code = advance();
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES) {
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        while (eos() !== true && (code = advance())) {
          if (code === CHAR_LEFT_PARENTHESES) {
            backslashes = token.backslashes = true;
            code = advance();
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (idx !== 0 || value !== '') {
        parts.push(value);
      }
      prevIndex = i;
    }

    if (prevIndex && prevIndex + 1 < input.length) {
      const value = input.slice(prevIndex + 1);
      parts.push(value);

      if (opts.tokens) {
        tokens[tokens.length - 1].value = value;
        depth(tokens[tokens.length - 1]);
        state.maxDepth += tokens[tokens.length - 1].depth;
      }
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 8345:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


const path = __nccwpck_require__(6928);
const win32 = process.platform === 'win32';
const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(8885);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.supportsLookbehinds = () => {
  const segs = process.version.slice(1).split('.').map(Number);
  if (segs.length === 3 && segs[0] >= 9 || (segs[0] === 8 && segs[1] >= 10)) {
    return true;
  }
  return false;
};

exports.isWindows = options => {
  if (options && typeof options.windows === 'boolean') {
    return options.windows;
  }
  return win32 === true || path.sep === '\\';
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};


/***/ }),

/***/ 7637:
/***/ ((module) => {

/*! queue-microtask. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */
let promise

module.exports = typeof queueMicrotask === 'function'
  ? queueMicrotask.bind(typeof window !== 'undefined' ? window : global)
  // reuse resolved promise, and allocate it lazily
  : cb => (promise || (promise = Promise.resolve()))
    .then(cb)
    .catch(err => setTimeout(() => { throw err }, 0))


/***/ }),

/***/ 3008:
/***/ ((module) => {

"use strict";


function reusify (Constructor) {
  var head = new Constructor()
  var tail = head

  function get () {
    var current = head

    if (current.next) {
      head = current.next
    } else {
      head = new Constructor()
      tail = head
    }

    current.next = null

    return current
  }

  function release (obj) {
    tail.next = obj
    tail = obj
  }

  return {
    get: get,
    release: release
  }
}

module.exports = reusify


/***/ }),

/***/ 5762:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/*! run-parallel. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */
module.exports = runParallel

const queueMicrotask = __nccwpck_require__(7637)

function runParallel (tasks, cb) {
  let results, pending, keys
  let isSync = true

  if (Array.isArray(tasks)) {
    results = []
    pending = tasks.length
  } else {
    keys = Object.keys(tasks)
    results = {}
    pending = keys.length
  }

  function done (err) {
    function end () {
      if (cb) cb(err, results)
      cb = null
    }
    if (isSync) queueMicrotask(end)
    else end()
  }

  function each (i, err, result) {
    results[i] = result
    if (--pending === 0 || err) {
      done(err)
    }
  }

  if (!pending) {
    // empty
    done(null)
  } else if (keys) {
    // object
    keys.forEach(function (key) {
      tasks[key](function (err, result) { each(key, err, result) })
    })
  } else {
    // array
    tasks.forEach(function (task, i) {
      task(function (err, result) { each(i, err, result) })
    })
  }

  isSync = false
}


/***/ }),

/***/ 8951:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";
/*!
 * to-regex-range <https://github.com/micromatch/to-regex-range>
 *
 * Copyright (c) 2015-present, Jon Schlinkert.
 * Released under the MIT License.
 */



const isNumber = __nccwpck_require__(6408);

const toRegexRange = (min, max, options) => {
  if (isNumber(min) === false) {
    throw new TypeError('toRegexRange: expected the first argument to be a number');
  }

  if (max === void 0 || min === max) {
    return String(min);
  }

  if (isNumber(max) === false) {
    throw new TypeError('toRegexRange: expected the second argument to be a number.');
  }

  let opts = { relaxZeros: true, ...options };
  if (typeof opts.strictZeros === 'boolean') {
    opts.relaxZeros = opts.strictZeros === false;
  }

  let relax = String(opts.relaxZeros);
  let shorthand = String(opts.shorthand);
  let capture = String(opts.capture);
  let wrap = String(opts.wrap);
  let cacheKey = min + ':' + max + '=' + relax + shorthand + capture + wrap;

  if (toRegexRange.cache.hasOwnProperty(cacheKey)) {
    return toRegexRange.cache[cacheKey].result;
  }

  let a = Math.min(min, max);
  let b = Math.max(min, max);

  if (Math.abs(a - b) === 1) {
    let result = min + '|' + max;
    if (opts.capture) {
      return `(${result})`;
    }
    if (opts.wrap === false) {
      return result;
    }
    return `(?:${result})`;
  }

  let isPadded = hasPadding(min) || hasPadding(max);
  let state = { min, max, a, b };
  let positives = [];
  let negatives = [];

  if (isPadded) {
    state.isPadded = isPadded;
    state.maxLen = String(state.max).length;
  }

  if (a < 0) {
    let newMin = b < 0 ? Math.abs(b) : 1;
    negatives = splitToPatterns(newMin, Math.abs(a), state, opts);
    a = state.a = 0;
  }

  if (b >= 0) {
    positives = splitToPatterns(a, b, state, opts);
  }

  state.negatives = negatives;
  state.positives = positives;
  state.result = collatePatterns(negatives, positives, opts);

  if (opts.capture === true) {
    state.result = `(${state.result})`;
  } else if (opts.wrap !== false && (positives.length + negatives.length) > 1) {
    state.result = `(?:${state.result})`;
  }

  toRegexRange.cache[cacheKey] = state;
  return state.result;
};

function collatePatterns(neg, pos, options) {
  let onlyNegative = filterPatterns(neg, pos, '-', false, options) || [];
  let onlyPositive = filterPatterns(pos, neg, '', false, options) || [];
  let intersected = filterPatterns(neg, pos, '-?', true, options) || [];
  let subpatterns = onlyNegative.concat(intersected).concat(onlyPositive);
  return subpatterns.join('|');
}

function splitToRanges(min, max) {
  let nines = 1;
  let zeros = 1;

  let stop = countNines(min, nines);
  let stops = new Set([max]);

  while (min <= stop && stop <= max) {
    stops.add(stop);
    nines += 1;
    stop = countNines(min, nines);
  }

  stop = countZeros(max + 1, zeros) - 1;

  while (min < stop && stop <= max) {
    stops.add(stop);
    zeros += 1;
    stop = countZeros(max + 1, zeros) - 1;
  }

  stops = [...stops];
  stops.sort(compare);
  return stops;
}

/**
 * Convert a range to a regex pattern
 * @param {Number} `start`
 * @param {Number} `stop`
 * @return {String}
 */

function rangeToPattern(start, stop, options) {
  if (start === stop) {
    return { pattern: start, count: [], digits: 0 };
  }

  let zipped = zip(start, stop);
  let digits = zipped.length;
  let pattern = '';
  let count = 0;

  for (let i = 0; i < digits; i++) {
    let [startDigit, stopDigit] = zipped[i];

    if (startDigit === stopDigit) {
      pattern += startDigit;

    } else if (startDigit !== '0' || stopDigit !== '9') {
      pattern += toCharacterClass(startDigit, stopDigit, options);

    } else {
      count++;
    }
  }

  if (count) {
    pattern += options.shorthand === true ? '\\d' : '[0-9]';
  }

  return { pattern, count: [count], digits };
}

function splitToPatterns(min, max, tok, options) {
  let ranges = splitToRanges(min, max);
  let tokens = [];
  let start = min;
  let prev;

  for (let i = 0; i < ranges.length; i++) {
    let max = ranges[i];
    let obj = rangeToPattern(String(start), String(max), options);
    let zeros = '';

    if (!tok.isPadded && prev && prev.pattern === obj.pattern) {
      if (prev.count.length > 1) {
        prev.count.pop();
      }

      prev.count.push(obj.count[0]);
      prev.string = prev.pattern + toQuantifier(prev.count);
      start = max + 1;
      continue;
    }

    if (tok.isPadded) {
      zeros = padZeros(max, tok, options);
    }

    obj.string = zeros + obj.pattern + toQuantifier(obj.count);
    tokens.push(obj);
    start = max + 1;
    prev = obj;
  }

  return tokens;
}

function filterPatterns(arr, comparison, prefix, intersection, options) {
  let result = [];

  for (let ele of arr) {
    let { string } = ele;

    // only push if _both_ are negative...
    if (!intersection && !contains(comparison, 'string', string)) {
      result.push(prefix + string);
    }

    // or _both_ are positive
    if (intersection && contains(comparison, 'string', string)) {
      result.push(prefix + string);
    }
  }
  return result;
}

/**
 * Zip strings
 */

function zip(a, b) {
  let arr = [];
  for (let i = 0; i < a.length; i++) arr.push([a[i], b[i]]);
  return arr;
}

function compare(a, b) {
  return a > b ? 1 : b > a ? -1 : 0;
}

function contains(arr, key, val) {
  return arr.some(ele => ele[key] === val);
}

function countNines(min, len) {
  return Number(String(min).slice(0, -len) + '9'.repeat(len));
}

function countZeros(integer, zeros) {
  return integer - (integer % Math.pow(10, zeros));
}

function toQuantifier(digits) {
  let [start = 0, stop = ''] = digits;
  if (stop || start > 1) {
    return `{${start + (stop ? ',' + stop : '')}}`;
  }
  return '';
}

function toCharacterClass(a, b, options) {
  return `[${a}${(b - a === 1) ? '' : '-'}${b}]`;
}

function hasPadding(str) {
  return /^-?(0+)\d/.test(str);
}

function padZeros(value, tok, options) {
  if (!tok.isPadded) {
    return value;
  }

  let diff = Math.abs(tok.maxLen - String(value).length);
  let relax = options.relaxZeros !== false;

  switch (diff) {
    case 0:
      return '';
    case 1:
      return relax ? '0?' : '0';
    case 2:
      return relax ? '0{0,2}' : '00';
    default: {
      return relax ? `0{0,${diff}}` : `0{${diff}}`;
    }
  }
}

/**
 * Cache
 */

toRegexRange.cache = {};
toRegexRange.clearCache = () => (toRegexRange.cache = {});

/**
 * Expose `toRegexRange`
 */

module.exports = toRegexRange;


/***/ }),

/***/ 7013:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(8479);


/***/ }),

/***/ 8479:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";
var __webpack_unused_export__;


var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 2613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

"use strict";
module.exports = require("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 8161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

"use strict";
module.exports = require("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

"use strict";
module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 8163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


/* eslint-disable no-var */

var reusify = __nccwpck_require__(3008)

function fastqueue (context, worker, _concurrency) {
  if (typeof context === 'function') {
    _concurrency = worker
    worker = context
    context = null
  }

  if (!(_concurrency >= 1)) {
    throw new Error('fastqueue concurrency must be equal to or greater than 1')
  }

  var cache = reusify(Task)
  var queueHead = null
  var queueTail = null
  var _running = 0
  var errorHandler = null

  var self = {
    push: push,
    drain: noop,
    saturated: noop,
    pause: pause,
    paused: false,

    get concurrency () {
      return _concurrency
    },
    set concurrency (value) {
      if (!(value >= 1)) {
        throw new Error('fastqueue concurrency must be equal to or greater than 1')
      }
      _concurrency = value

      if (self.paused) return
      for (; queueHead && _running < _concurrency;) {
        _running++
        release()
      }
    },

    running: running,
    resume: resume,
    idle: idle,
    length: length,
    getQueue: getQueue,
    unshift: unshift,
    empty: noop,
    kill: kill,
    killAndDrain: killAndDrain,
    error: error,
    abort: abort
  }

  return self

  function running () {
    return _running
  }

  function pause () {
    self.paused = true
  }

  function length () {
    var current = queueHead
    var counter = 0

    while (current) {
      current = current.next
      counter++
    }

    return counter
  }

  function getQueue () {
    var current = queueHead
    var tasks = []

    while (current) {
      tasks.push(current.value)
      current = current.next
    }

    return tasks
  }

  function resume () {
    if (!self.paused) return
    self.paused = false
    if (queueHead === null) {
      _running++
      release()
      return
    }
    for (; queueHead && _running < _concurrency;) {
      _running++
      release()
    }
  }

  function idle () {
    return _running === 0 && self.length() === 0
  }

  function push (value, done) {
    var current = cache.get()

    current.context = context
    current.release = release
    current.value = value
    current.callback = done || noop
    current.errorHandler = errorHandler

    if (_running >= _concurrency || self.paused) {
      if (queueTail) {
        queueTail.next = current
        queueTail = current
      } else {
        queueHead = current
        queueTail = current
        self.saturated()
      }
    } else {
      _running++
      worker.call(context, current.value, current.worked)
    }
  }

  function unshift (value, done) {
    var current = cache.get()

    current.context = context
    current.release = release
    current.value = value
    current.callback = done || noop
    current.errorHandler = errorHandler

    if (_running >= _concurrency || self.paused) {
      if (queueHead) {
        current.next = queueHead
        queueHead = current
      } else {
        queueHead = current
        queueTail = current
        self.saturated()
      }
    } else {
      _running++
      worker.call(context, current.value, current.worked)
    }
  }

  function release (holder) {
    if (holder) {
      cache.release(holder)
    }
    var next = queueHead
    if (next && _running <= _concurrency) {
      if (!self.paused) {
        if (queueTail === queueHead) {
          queueTail = null
        }
        queueHead = next.next
        next.next = null
        worker.call(context, next.value, next.worked)
        if (queueTail === null) {
          self.empty()
        }
      } else {
        _running--
      }
    } else if (--_running === 0) {
      self.drain()
    }
  }

  function kill () {
    queueHead = null
    queueTail = null
    self.drain = noop
  }

  function killAndDrain () {
    queueHead = null
    queueTail = null
    self.drain()
    self.drain = noop
  }

  function abort () {
    var current = queueHead
    queueHead = null
    queueTail = null

    while (current) {
      var next = current.next
      var callback = current.callback
      var errorHandler = current.errorHandler
      var val = current.value
      var context = current.context

      // Reset the task state
      current.value = null
      current.callback = noop
      current.errorHandler = null
      current.next = null

      // Call error handler if present
      if (errorHandler) {
        errorHandler(new Error('abort'), val)
      }

      // Call callback with error
      callback.call(context, new Error('abort'))

      // This task was queued, so return it to the pool without updating
      // the running worker count.
      cache.release(current)

      current = next
    }

    self.drain = noop
  }

  function error (handler) {
    errorHandler = handler
  }
}

function noop () {}

function Task () {
  this.value = null
  this.callback = noop
  this.next = null
  this.release = noop
  this.context = null
  this.errorHandler = null

  var self = this

  this.worked = function worked (err, result) {
    var callback = self.callback
    var errorHandler = self.errorHandler
    var val = self.value
    self.value = null
    self.callback = noop
    if (self.errorHandler) {
      errorHandler(err, val)
    }
    callback.call(self.context, err, result)
    self.release(self)
  }
}

function queueAsPromised (context, worker, _concurrency) {
  if (typeof context === 'function') {
    _concurrency = worker
    worker = context
    context = null
  }

  function asyncWrapper (arg, cb) {
    worker.call(this, arg)
      .then(function (res) {
        cb(null, res)
      }, cb)
  }

  var queue = fastqueue(context, asyncWrapper, _concurrency)

  var pushCb = queue.push
  var unshiftCb = queue.unshift

  queue.push = push
  queue.unshift = unshift
  queue.drained = drained

  return queue

  function push (value) {
    var p = new Promise(function (resolve, reject) {
      pushCb(value, function (err, result) {
        if (err) {
          reject(err)
          return
        }
        resolve(result)
      })
    })

    // Let's fork the promise chain to
    // make the error bubble up to the user but
    // not lead to a unhandledRejection
    p.catch(noop)

    return p
  }

  function unshift (value) {
    var p = new Promise(function (resolve, reject) {
      unshiftCb(value, function (err, result) {
        if (err) {
          reject(err)
          return
        }
        resolve(result)
      })
    })

    // Let's fork the promise chain to
    // make the error bubble up to the user but
    // not lead to a unhandledRejection
    p.catch(noop)

    return p
  }

  function drained () {
    var p = new Promise(function (resolve) {
      process.nextTick(function () {
        if (queue.idle()) {
          resolve()
        } else {
          var previousDrain = queue.drain
          queue.drain = function () {
            if (typeof previousDrain === 'function') previousDrain()
            resolve()
            queue.drain = previousDrain
          }
        }
      })
    })

    return p
  }
}

module.exports = fastqueue
module.exports.promise = queueAsPromised


/***/ }),

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkBypass),
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ asUploadError),
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   Ko: () => (/* binding */ StoppedError),
/* harmony export */   QE: () => (/* binding */ InDoubtError),
/* harmony export */   TI: () => (/* binding */ GivenUpError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   fL: () => (/* binding */ DataError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   k: () => (/* binding */ JournalError),
/* harmony export */   qx: () => (/* binding */ UnexpectedAnswerError),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/** What every error of an upload has. Only {@link InputError} is thrown at the caller; the others are values in the report. */
class BaseError extends Error {
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        if (options.hint !== undefined)
            this.hint = options.hint;
    }
}
/** An option that cannot be used: misuse by the caller, found before anything is sent. */
class InputError extends BaseError {
    kind = "input";
    /** The option's name as the core spells it (`groupBy`). */
    option;
    constructor(option, message) {
        super(`${option}: ${message}`);
        this.option = option;
    }
}
/** A file that cannot be read, or that is not what it was when it was found. */
class FileError extends BaseError {
    kind = "file";
    file;
    constructor(file, message, options = {}) {
        super(`${file.label}: ${message}`, options);
        this.file = file;
    }
}
/** A fault in the user's data: a row, a value, a column. */
class DataError extends BaseError {
    kind = "data";
    file;
    line;
    column;
    /** @param where - `file` is the file's label, `line` is 1-based */
    constructor(where, message, options = {}) {
        const fileAndLine = [where.file, where.line === undefined ? undefined : `line ${where.line}`];
        const column = where.column === undefined ? undefined : `column \`${where.column}\``;
        const place = [fileAndLine.filter((part) => part !== undefined).join(" "), column].filter(Boolean).join(", ");
        super(place === "" ? message : `${place}: ${message}`, options);
        this.file = where.file;
        this.line = where.line;
        this.column = where.column;
    }
}
/** No complete answer came: refused, reset, DNS, TLS, a stall, an answer cut off. */
class TransportError extends BaseError {
    kind = "network";
    phase;
    /** Node's error code (`ECONNREFUSED`), or one of ours (`STALLED`, `TRUNCATED_ANSWER`). */
    code;
    constructor(message, details) {
        super(message, details);
        this.phase = details.phase;
        this.code = details.code;
    }
}
/** The service answered, and the answer is no. */
class RefusedError extends BaseError {
    kind = "refused";
    status;
    constructor(message, details) {
        super(message, details);
        this.status = details.status;
    }
}
/** The service answered with something that is neither its yes nor its no: HTML, a redirect, JSON without the id. */
class UnexpectedAnswerError extends BaseError {
    kind = "unexpected-answer";
    status;
    constructor(message, details) {
        super(message, details);
        this.status = details.status;
    }
}
/** The request was sent, its answer was lost, repeating could store it twice, and the service could not tell. */
class InDoubtError extends BaseError {
    kind = "in-doubt";
    /** The files whose content the request carried. */
    files;
    /** @param details - `hint` says what to check before the files are sent again */
    constructor(message, details) {
        super(message, details);
        this.files = details.files;
    }
}
/** The run has used up its retries: the service is down, and asking it once more for every file helps nobody. */
class GivenUpError extends BaseError {
    kind = "given-up";
}
/** The journal cannot be written. Nothing more is sent: a later run would not know of it. */
class JournalError extends BaseError {
    kind = "journal";
}
/** The run was told to stop, or its time was over, before this was done. */
class StoppedError extends BaseError {
    kind = "stopped";
    /** `cancelled`: by the caller's signal; `deadline`: `timeoutMs` was over; `failure`: an earlier failure ends the run. */
    reason;
    /** Of the refusal, where this was sent, and refused for what ends the run. */
    status;
    constructor(reason, message, options = {}) {
        super(message, options);
        this.reason = reason;
        if (options.status !== undefined)
            this.status = options.status;
    }
}
/** Something this library did not foresee. A bug: please report it. */
class InternalError extends BaseError {
    kind = "internal";
}
/** Makes one of our errors of whatever was thrown. */
function asUploadError(thrown) {
    if (thrown instanceof BaseError)
        return thrown; // every subclass is a member of the union
    const message = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) ? thrown.message : String(thrown);
    return new InternalError(message, {
        cause: thrown,
        hint: "This looks like a fault of dataset-upload: please report it.",
    });
}
/** The error as plain data. */
function describeError(error) {
    const file = error.kind === "file" ? error.file.label : error.kind === "data" ? error.file : undefined;
    return {
        kind: error.kind,
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        ...(file === undefined ? {} : { file }),
        ...("line" in error && error.line !== undefined ? { line: error.line } : {}),
        ...("column" in error && error.column !== undefined ? { column: error.column } : {}),
        ...("status" in error && error.status !== undefined ? { status: error.status } : {}),
    };
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   El: () => (/* binding */ SMALL_BYTES),
/* harmony export */   GT: () => (/* binding */ openUnchanged),
/* harmony export */   Wu: () => (/* binding */ assertUnchanged),
/* harmony export */   _V: () => (/* binding */ verifyDataFile),
/* harmony export */   lD: () => (/* binding */ readDataFile),
/* harmony export */   nM: () => (/* binding */ digestDataFile)
/* harmony export */ });
/* unused harmony exports dataFile, dataFiles */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1120);







/**
 * Describes a file as it is now.
 * @param names - `name`: what it is sent under; default: its name without folders. `label`: what the report calls it; default: its
 * path as given, with `/`
 * @throws what `fs.realpath` and `fs.stat` throw; an `Error` where it is not a regular file
 */
async function dataFile(path, names = {}) {
    const real = await realpath(path);
    const stats = await stat(real);
    if (!stats.isFile())
        throw new Error(`${path} is not a regular file`);
    const { size, mtimeMs } = stats;
    const label = names.label ?? names.name ?? path.split(sep).join("/");
    return { path: real, name: names.name ?? basename(path), label, size, mtimeMs };
}
/**
 * Describes all regular files below a folder, ordered by name: each is sent under its path from there. Left out are names that
 * begin with a dot, and symbolic links.
 * @throws what `fs.readdir`, `fs.realpath` and `fs.stat` throw
 */
async function dataFiles(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
    const names = paths.map((path) => relative(folder, path).split(sep).join("/"));
    const shown = names.filter((name) => !/(?:^|\/)\./.test(name)).sort((a, b) => (a < b ? -1 : 1));
    return await Promise.all(shown.map((name) => dataFile(join(folder, name), { name })));
}
// Node's 64 KiB would double the time that a large file takes (row `large-file` of the benchmarks).
const READ_BYTES = 1024 * 1024;
/**
 * The file's bytes, opened when the first chunk is asked for.
 *
 * The last chunk is only given out once the file has proved to be what it was when it was found: a regular file at the
 * same path, with the size and modification time of then. So whoever sends the chunks never completes an upload of
 * something else.
 * @throws {FileError} where the file vanished, shrank, grew, was replaced, was rewritten, or cannot be read
 */
async function* readDataFile(file) {
    if (file.size <= SMALL_BYTES) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
        const content = readSmallFile(file);
        if (content.length > 0)
            yield content;
        return;
    }
    const descriptor = openUnchanged(file);
    try {
        for (let at = 0; at < file.size;) {
            const memory = Buffer.allocUnsafe(Math.min(READ_BYTES, file.size - at));
            const { bytesRead } = await readInto(descriptor, memory, 0, memory.length, at).catch((cause) => {
                throw unreadable(file, cause);
            });
            if (bytesRead === 0)
                throw shrunk(file, at);
            at += bytesRead;
            if (at === file.size)
                assertUnchanged(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor));
            yield memory.subarray(0, bytesRead);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
const readInto = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
/** Up to this many bytes a file is read in one go, without a promise: promises for it take several times as long as reading it. */
const SMALL_BYTES = 64 * 1024;
/**
 * The whole content of a file of at most {@link SMALL_BYTES}. Whoever reads many has to let others have their turn.
 * @throws {FileError} as {@link readDataFile} does
 */
function readSmallFile(file) {
    const descriptor = openUnchanged(file);
    try {
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor);
        assertUnchanged(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor));
        if (content.length < file.size)
            throw shrunk(file, content.length);
        return content;
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FileError */ .f6 ? error : unreadable(file, error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** What became of the file since it was found; undefined where it is still the same. */
function verifyDataFile(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(openUnchanged(file));
        return undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FileError */ .f6)
            return error;
        throw error;
    }
}
/**
 * The digest of the file's content, in hexadecimal.
 * @throws what {@link readDataFile} throws; the signal's reason where it is aborted
 */
async function digestDataFile(file, signal, algorithm = "sha256") {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    signal.throwIfAborted();
    for await (const chunk of readDataFile(file)) {
        signal.throwIfAborted();
        hash.update(chunk);
    }
    return hash.digest("hex");
}
// A link that took the file's place is not followed, and a FIFO not waited for. Windows has neither flag.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/**
 * Opens a file to be read anywhere in it. Returns its descriptor, which the caller closes.
 * @throws {FileError} as {@link readDataFile} does
 */
function openUnchanged(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file.path, FLAGS);
    }
    catch (cause) {
        throw unreadable(file, cause);
    }
    try {
        assertUnchanged(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor));
        return descriptor;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        throw error;
    }
}
/** @throws {FileError} where the opened file is not what it was when it was found */
function assertUnchanged(file, now) {
    if (!now.isFile())
        throw changed(file, "another file took its place");
    if (now.size < file.size)
        throw shrunk(file, now.size);
    if (now.size > file.size)
        throw changed(file, `it grew from ${file.size} to ${now.size} bytes`);
    if (now.mtimeMs !== file.mtimeMs)
        throw changed(file, "it was written to");
}
function shrunk(file, bytes) {
    return changed(file, `it shrank from ${file.size} to ${bytes} bytes`);
}
function changed(file, how) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FileError */ .f6(file, `changed since it was found: ${how}`, {
        hint: "Run the upload after whatever writes the file has finished.",
    });
}
function unreadable(file, cause) {
    const code = node_util__WEBPACK_IMPORTED_MODULE_5__.types.isNativeError(cause) && "code" in cause ? cause.code : undefined;
    // A link stands where the file was, or a socket, for which every system has an error of its own.
    if (code === "ELOOP" || isNoFile(file.path))
        return changed(file, "another file took its place");
    if (code === "ENOENT")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FileError */ .f6(file, "vanished since it was found", { cause });
    if (code === "EACCES" || code === "EPERM")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FileError */ .f6(file, "cannot be read: permission denied", { cause });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FileError */ .f6(file, `cannot be read: ${node_util__WEBPACK_IMPORTED_MODULE_5__.types.isNativeError(cause) ? cause.message : String(cause)}`, {
        cause,
    });
}
/** Whether something lies there that is no regular file. */
function isNoFile(path) {
    try {
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile();
    }
    catch {
        return false; // nothing lies there, or nobody may look
    }
}
//# sourceMappingURL=data-file.js.map

/***/ }),

/***/ 1463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ CR),
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   wn: () => (/* binding */ TAB),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET)
/* harmony export */ });
/** The bytes that give the text formats their structure. All are below 0x80, so UTF-8 can be scanned byte by byte. */
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
//# sourceMappingURL=bytes.js.map

/***/ }),

/***/ 5063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BO: () => (/* binding */ countRows),
  gu: () => (/* binding */ countRowsIn),
  Ky: () => (/* binding */ countRowsOf)
});

// EXTERNAL MODULE: ./packages/core/dist/files/data-file.js
var data_file = __nccwpck_require__(7438);
// EXTERNAL MODULE: ./packages/core/dist/formats/csv-text.js + 2 modules
var csv_text = __nccwpck_require__(3044);
// EXTERNAL MODULE: ./packages/core/dist/formats/detect-format.js
var detect_format = __nccwpck_require__(2793);
// EXTERNAL MODULE: ./packages/core/dist/formats/file-bytes.js
var file_bytes = __nccwpck_require__(382);
// EXTERNAL MODULE: ./packages/core/dist/formats/gunzip.js
var gunzip = __nccwpck_require__(5495);
// EXTERNAL MODULE: ./packages/core/dist/formats/json-scanner.js + 2 modules
var json_scanner = __nccwpck_require__(5140);
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __nccwpck_require__(9388);
;// CONCATENATED MODULE: ./packages/core/dist/formats/byte-parser.js
function take(length) {
    return { kind: "take", length };
}
/** No bytes, for a length that is not positive. */
function skip(length) {
    return { kind: "skip", length: Math.max(0, length) };
}
const NO_BYTES = Buffer.alloc(0);
/** Runs a parser over bytes that come in chunks. What the parser throws, `write` throws. */
class ByteParserRun {
    #parser;
    #request = skip(0);
    #taken = NO_BYTES;
    #skipped = 0;
    #isDone = false;
    constructor(parser) {
        this.#parser = parser;
        this.#advance();
    }
    write(chunk) {
        let rest = chunk;
        while (!this.#isDone && rest.length > 0) {
            const used = Math.min(rest.length, this.#missing());
            if (this.#request.kind === "skip")
                this.#skipped += used;
            else
                this.#taken = Buffer.concat([this.#taken, rest.subarray(0, used)]);
            rest = rest.subarray(used);
            this.#advance();
        }
    }
    #missing() {
        return this.#request.length - (this.#request.kind === "skip" ? this.#skipped : this.#taken.length);
    }
    /** Goes on to the next request that lacks bytes. */
    #advance() {
        while (!this.#isDone && this.#missing() === 0) {
            const step = this.#parser.next(this.#taken);
            this.#taken = NO_BYTES;
            this.#skipped = 0;
            if (step.done === true)
                this.#isDone = true;
            else
                this.#request = step.value;
        }
    }
}
//# sourceMappingURL=byte-parser.js.map
;// CONCATENATED MODULE: ./packages/core/dist/formats/spss.js


// The format is described in https://www.gnu.org/software/pspp/pspp-dev/html_node/System-File-Format.html
// All offsets and lengths are in bytes.
const HEADER = { length: 176, layoutCodeAt: 64, caseCountAt: 80 };
const MAGIC = /^\$FL[23]$/;
const LAYOUT_CODES = [2, 3];
const RECORD = { variable: 2, valueLabels: 3, labelledVariables: 4, documents: 6, extension: 7 };
const LONG_CASE_COUNT = { subtype: 16, length: 16, caseCountAt: 8 };
const DOCUMENT_LINE_LENGTH = 80;
const LITTLE_ENDIAN = {
    int32: (bytes, offset) => bytes.readInt32LE(offset),
    int64: (bytes, offset) => bytes.readBigInt64LE(offset),
};
const BIG_ENDIAN = {
    int32: (bytes, offset) => bytes.readInt32BE(offset),
    int64: (bytes, offset) => bytes.readBigInt64BE(offset),
};
/**
 * Takes the number of cases that an SPSS system file (`.sav`, `.zsav`) states; the cases themselves are not looked at.
 * The header has it in 32 bits, or -1 from a writer that could not go back to it; an extension record of the
 * dictionary may have it in 64 bits, and is preferred. A dictionary that cannot be read leaves what the header said.
 */
class SpssCounter {
    #hasHeader = false;
    #caseCount = -1;
    #run = new ByteParserRun(this.#parse());
    write(chunk) {
        this.#run.write(chunk);
    }
    end() {
        if (!this.#hasHeader)
            throw new problem/* TableError */.rQ({ message: "the SPSS file ends within its header" });
        if (this.#caseCount >= 0)
            return { kind: "counted", rows: this.#caseCount };
        return { kind: "unknown", reason: "the file itself does not say how many it has" };
    }
    *#parse() {
        const header = yield take(HEADER.length);
        const order = byteOrderOf(header);
        this.#caseCount = order.int32(header, HEADER.caseCountAt);
        this.#hasHeader = true;
        const longCaseCount = yield* findLongCaseCount(order);
        if (longCaseCount !== undefined && isCaseCount(longCaseCount))
            this.#caseCount = Number(longCaseCount);
    }
}
/** A damaged record can state more cases than any file has. */
function isCaseCount(count) {
    return count >= 0 && count <= Number.MAX_SAFE_INTEGER;
}
function byteOrderOf(header) {
    if (!MAGIC.test(header.toString("latin1", 0, 4))) {
        throw new problem/* TableError */.rQ({ message: "this is no SPSS system file: it does not begin with $FL2 or $FL3" });
    }
    const order = [LITTLE_ENDIAN, BIG_ENDIAN].find(({ int32 }) => LAYOUT_CODES.includes(int32(header, HEADER.layoutCodeAt)));
    if (order === undefined)
        throw new problem/* TableError */.rQ({ message: "the SPSS file is damaged: its header has no known layout code" });
    return order;
}
/** Goes through the records of the dictionary, up to the one that it looks for, the dictionary's end or an oddity. */
function* findLongCaseCount(order) {
    function* int32() {
        return order.int32(yield take(4), 0);
    }
    while (true) {
        switch (yield* int32()) {
            case RECORD.variable:
                yield* skipVariable(order);
                break;
            case RECORD.valueLabels:
                yield* skipValueLabels(yield* int32());
                break;
            case RECORD.labelledVariables:
                yield skip(4 * (yield* int32()));
                break;
            case RECORD.documents:
                yield skip(DOCUMENT_LINE_LENGTH * (yield* int32()));
                break;
            case RECORD.extension: {
                const subtype = yield* int32();
                const length = (yield* int32()) * (yield* int32());
                if (subtype === LONG_CASE_COUNT.subtype && length === LONG_CASE_COUNT.length) {
                    return order.int64(yield take(length), LONG_CASE_COUNT.caseCountAt);
                }
                yield skip(length);
                break;
            }
            default:
                return undefined;
        }
    }
}
/** Type, whether it has a label, number of missing values, print and write format, name; the label; missing values. */
function* skipVariable(order) {
    const variable = yield take(28);
    const hasLabel = order.int32(variable, 4) === 1;
    if (hasLabel)
        yield skip(roundUp(order.int32(yield take(4), 0), 4));
    // A negative number means a range.
    yield skip(8 * Math.abs(order.int32(variable, 8)));
}
/** Each is a value of 8 bytes, then the length of its label as one byte and the label, which fill up 8 bytes together. */
function* skipValueLabels(count) {
    for (let label = 0; label < count; label++) {
        const labelLength = (yield take(9))[8] ?? 0;
        yield skip(roundUp(labelLength + 1, 8) - 1);
    }
}
function roundUp(length, multiple) {
    return Math.ceil(length / multiple) * multiple;
}
//# sourceMappingURL=spss.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/text-decoder.js
var text_decoder = __nccwpck_require__(7916);
;// CONCATENATED MODULE: ./packages/core/dist/formats/count-rows.js









/**
 * Passes a file's bytes on unchanged and counts its rows while they go by. A file whose rows cannot be counted goes by in
 * whole all the same: `counted` is then told why. It is not called for files that have no rows.
 */
function countRows(file, chunks, counted) {
    return mayHaveRows(file) ? countWhilePassing(file, chunks, counted) : chunks;
}
async function* countWhilePassing(file, chunks, counted) {
    const counter = new PassingCounter(file);
    try {
        for await (const chunk of chunks) {
            await counter.write(chunk);
            yield chunk;
        }
        const count = await counter.end();
        if (count !== undefined)
            counted(count);
    }
    finally {
        counter.close();
    }
}
/**
 * The rows of a file whose whole content is at hand; undefined where it has none. A promise only for the formats whose
 * readers are loaded then: for each of many small files it would cost as much as the counting.
 */
function countRowsIn(file, content) {
    if (!mayHaveRows(file))
        return undefined;
    const counter = new ContentCounter(file);
    try {
        counter.write((0,gunzip/* isGzipped */.WV)(content) ? (0,gunzip/* gunzipWhole */.RF)(content) : asBuffer(content));
        const count = counter.end();
        return count === "by its bytes" ? countBytes(counter.format, (0,file_bytes/* bytesOf */.$)(content), file.reading) : count;
    }
    catch (error) {
        return notCounted(error);
    }
}
/** Counts what cannot be counted while it goes by. */
async function countBytes(format, bytes, options = {}) {
    try {
        const rows = format === "parquet"
            ? (await Promise.all(/* import() */[__nccwpck_require__.e(811), __nccwpck_require__.e(732)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7351))).countParquet(bytes)
            : await (await Promise.all(/* import() */[__nccwpck_require__.e(621), __nccwpck_require__.e(196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1815))).countExcel(bytes, options);
        return { kind: "counted", rows };
    }
    catch (error) {
        return notCounted(error);
    }
}
/**
 * Reads a file for its rows alone; undefined where it has none.
 * @throws what {@link readDataFile} throws; the signal's reason where it is aborted
 */
async function countRowsOf(file, signal) {
    if (!mayHaveRows(file))
        return undefined;
    let count;
    const chunks = (0,data_file/* readDataFile */.lD)(file);
    for await (const _chunk of countWhilePassing(file, chunks, (found) => {
        count = found;
    })) {
        signal.throwIfAborted();
    }
    return count;
}
function mayHaveRows(file) {
    return (file.reading?.format ?? (0,detect_format/* formatOfName */.Qv)(file.name)) !== undefined;
}
/** Counts the rows of a file whose bytes come in chunks; none of them is needed when `write` is over. */
class PassingCounter {
    #file;
    #content;
    /** The first bytes, until there are enough to tell gzip. */
    #start = Buffer.alloc(0);
    #gunzip;
    #failure;
    constructor(file) {
        this.#file = file;
        this.#content = new ContentCounter(file);
    }
    async write(chunk) {
        if (this.#failure !== undefined)
            return;
        let bytes = asBuffer(chunk);
        if (this.#start !== undefined) {
            bytes = Buffer.concat([this.#start, bytes]);
            this.#start = bytes.length < 2 ? bytes : undefined;
            if (this.#start !== undefined)
                return;
            if ((0,gunzip/* isGzipped */.WV)(bytes))
                this.#gunzip = new gunzip/* Gunzip */.as((inflated) => this.#content.write(inflated));
        }
        try {
            if (this.#gunzip === undefined)
                this.#content.write(bytes);
            else
                await this.#gunzip.write(bytes);
        }
        catch (error) {
            this.#failure = notCounted(error);
        }
    }
    async end() {
        if (this.#failure !== undefined)
            return this.#failure;
        try {
            if (this.#start !== undefined)
                this.#content.write(this.#start);
            await this.#gunzip?.end();
            const count = this.#content.end();
            if (count !== "by its bytes")
                return count;
            if (this.#gunzip !== undefined)
                return { kind: "unknown", reason: "it is gzipped, which its format is not read with" };
            return await this.#countBytes();
        }
        catch (error) {
            return notCounted(error);
        }
    }
    close() {
        this.#gunzip?.close();
    }
    async #countBytes() {
        const bytes = (0,file_bytes/* openBytes */.o)(this.#file);
        try {
            return await countBytes(this.#content.format, bytes, this.#file.reading);
        }
        finally {
            bytes.close();
        }
    }
}
/** Counts the rows of content that is not compressed. */
class ContentCounter {
    #file;
    /** The first bytes, until there are enough to tell the format. */
    #start = Buffer.alloc(0);
    #sink;
    /** Known at the end. */
    format;
    constructor(file) {
        this.#file = file;
    }
    /** @throws {TableError} */
    write(bytes) {
        if (this.#start === undefined) {
            this.#sink?.write(bytes);
            return;
        }
        const start = this.#start.length === 0 ? bytes : Buffer.concat([this.#start, bytes]);
        if (start.length >= detect_format/* START_BYTES */.H)
            this.#begin(start);
        else
            this.#start = Buffer.from(start);
    }
    /** `by its bytes`: the format has its number of rows somewhere else than where it is read by. @throws {TableError} */
    end() {
        if (this.#start !== undefined)
            this.#begin(this.#start);
        return this.format === "parquet" || this.format === "excel" ? "by its bytes" : this.#sink?.end();
    }
    #begin(start) {
        this.#start = undefined;
        const { reading = {}, name } = this.#file;
        this.format = reading.format ?? (0,detect_format/* formatOfContent */.UD)(name, start);
        this.#sink = sinkOf(this.format, reading);
        this.#sink?.write(start);
    }
}
function sinkOf(format, options) {
    switch (format) {
        case "csv":
        case "tsv":
            return textSink(new csv_text/* CsvText */.k(format, options), options);
        case "json":
        case "ndjson":
            return textSink(new json_scanner/* JsonScanner */.V(format, options), options);
        case "spss":
            return new SpssCounter();
        default:
            return undefined;
    }
}
function textSink(scanner, options) {
    const decoder = new text_decoder/* Utf8Decoder */.I(options, (text) => scanner.write(text), () => scanner.line);
    return {
        write: (bytes) => decoder.write(bytes),
        end() {
            decoder.end();
            const rows = scanner.end();
            return rows === undefined ? undefined : { kind: "counted", rows };
        },
    };
}
function notCounted(error) {
    if (error instanceof problem/* TableError */.rQ)
        return { kind: "unknown", reason: (0,problem/* describeProblem */.BJ)(error.problem) };
    throw error;
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
//# sourceMappingURL=count-rows.js.map

/***/ }),

/***/ 3044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ CsvText)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: ./packages/core/dist/formats/bytes.js
var formats_bytes = __nccwpck_require__(1463);
;// CONCATENATED MODULE: ./packages/core/dist/formats/csv-scanner.js

const LONGEST_CHARACTER = 4;
const NOTHING = Buffer.alloc(0);
/**
 * Finds the records of delimited text as RFC 4180 has them and as real files do: LF, CRLF and CR end a record, mixed too,
 * and CR CR LF, which comes of translating line ends twice, does so once. A quote opens a quoted cell only where a cell
 * begins; what stands between its closing quote and the next delimiter belongs to it. Empty lines before the first record
 * are nothing.
 */
class CsvScanner {
    /** The records that have ended, a header too. */
    count = 0;
    /** The line that the scanner has come to. */
    line;
    /** The offset and the line at which the next record begins, or has begun. */
    recordStart;
    recordLine;
    #places;
    #delimiter;
    #emptyLines;
    /** The offset of the next byte. */
    #offset;
    #isQuoted = false;
    #quoteLine = 0;
    /** The offset of the last closing quote. */
    #closedAt = -2;
    /** How many CRs stand right before the next byte. */
    #crs = 0;
    /** What stands right before the next byte: a delimiter may have several bytes. */
    #before = NOTHING;
    /** @param places - is given the records, where they are to be read */
    constructor({ delimiter, emptyLines, offset, line }, places) {
        this.#places = places;
        this.#delimiter = Buffer.from(delimiter);
        this.#emptyLines = emptyLines;
        this.#offset = offset;
        this.recordStart = offset;
        this.recordLine = line;
        this.line = line;
    }
    /** The line that a quoted cell began on which is not closed yet. */
    get openQuoteLine() {
        return this.#isQuoted ? this.#quoteLine : undefined;
    }
    write(bytes) {
        const base = this.#offset;
        // This loop sees every byte of a file: what changes in it is local to it. Places are relative to these bytes.
        let recordStart = this.recordStart - base;
        let closedAt = this.#closedAt - base;
        let isQuoted = this.#isQuoted;
        let crs = this.#crs;
        let line = this.line;
        const length = bytes.length;
        for (let at = 0; at < length; at += 1) {
            if (crs === 0)
                while (at < length && (bytes[at] ?? 0) > formats_bytes/* QUOTE */.jA)
                    at += 1;
            if (at === length)
                break;
            const byte = bytes[at];
            if (byte === formats_bytes.CR) {
                crs += 1;
                continue;
            }
            if (byte === formats_bytes.LF || crs > 0) {
                const lineEnds = byte === formats_bytes.LF ? Math.max(1, crs - 1) : crs;
                if (!isQuoted) {
                    this.#endLines(base + recordStart, base + at - crs, lineEnds, line);
                    recordStart = byte === formats_bytes.LF ? at + 1 : at;
                    this.recordLine = line + lineEnds;
                }
                line += lineEnds;
                crs = 0;
            }
            if (byte !== formats_bytes/* QUOTE */.jA)
                continue;
            if (isQuoted) {
                isQuoted = false;
                closedAt = at;
            }
            else if (closedAt === at - 1) {
                // A doubled quote is taken for one that closes and one that opens again.
                isQuoted = true;
            }
            else if (at === recordStart || this.#followsDelimiter(bytes, at)) {
                isQuoted = true;
                this.#quoteLine = line;
            }
        }
        this.#offset += bytes.length;
        this.recordStart = base + recordStart;
        this.#closedAt = base + closedAt;
        this.#isQuoted = isQuoted;
        this.#crs = crs;
        this.line = line;
        if (length > 0)
            this.#before = Buffer.concat([this.#before, bytes.subarray(-LONGEST_CHARACTER)]).subarray(-LONGEST_CHARACTER);
    }
    /** Ends the last record, but for a quoted cell that is not closed. */
    end() {
        if (this.#isQuoted)
            return;
        const end = this.#offset - this.#crs;
        if (this.#crs > 0 || end > this.recordStart)
            this.#endLines(this.recordStart, end, Math.max(1, this.#crs), this.line);
        this.line += this.#crs;
        this.#crs = 0;
        this.recordStart = this.#offset;
    }
    /** Takes line ends that stand side by side: the first ends what came before, each other one an empty line. */
    #endLines(start, end, lineEnds, line) {
        const isEmpty = start === end;
        if (!isEmpty)
            this.#add(start, end, this.recordLine);
        if (this.#emptyLines === "nothing" || this.count === 0)
            return;
        for (let index = isEmpty ? 0 : 1; index < lineEnds; index += 1)
            this.#add(end, end, line + index);
    }
    #add(start, end, line) {
        this.count += 1;
        this.#places?.starts.push(start);
        this.#places?.ends.push(end);
        this.#places?.lines.push(line);
    }
    #followsDelimiter(bytes, at) {
        const delimiter = this.#delimiter;
        for (let back = 1; back <= delimiter.length; back += 1) {
            const byte = at >= back ? bytes[at - back] : this.#before[this.#before.length + at - back];
            if (byte !== delimiter[delimiter.length - back])
                return false;
        }
        return true;
    }
}
//# sourceMappingURL=csv-scanner.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __nccwpck_require__(9388);
// EXTERNAL MODULE: ./packages/core/dist/formats/record-scanner.js
var record_scanner = __nccwpck_require__(7604);
;// CONCATENATED MODULE: ./packages/core/dist/formats/csv-dialect.js




/** Where two fit as well, the first wins: commas also stand in names and numbers that people write. */
const DELIMITERS = [";", "\t", "|", ","];
/** So many records show what separates their cells. */
const SHOWN_RECORDS = 10;
const A_FEW_RECORDS = 4;
/** Bytes that are looked at for a few records; and for one, where there is none. */
const SAMPLE = 64 * 1024;
const SAMPLES = [512, SAMPLE, SAMPLE * 16, record_scanner/* MAX_RECORD_BYTES */.x];
/** The first line that Excel writes and reads: it names the delimiter and is not part of the table. */
const SEPARATOR_LINE = /^sep=(?!")([\t\x20-\x7e])[\r\n]/i;
const SEPARATOR_LINE_LENGTH = 6;
/**
 * Finds out how a text separates cells: so that the first records have as many cells as the header. Where no delimiter
 * does that, it is the one that stands most often in the header.
 *
 * @param head - the text's first bytes
 * @returns undefined where more bytes are needed
 * @throws {TableError} for a title above the header, and for a declared delimiter that the header does not have
 */
function findDialect(head, extent, format, { headerRow, delimiter, onNotice }) {
    const isWhole = extent === "whole";
    const separator = SEPARATOR_LINE.exec(head.toString("latin1", 0, SEPARATOR_LINE_LENGTH))?.[1];
    const passedOver = typeof headerRow === "number" ? headerRow - 1 : 0;
    const top = skipLines(head, Math.max(passedOver, separator === undefined ? 0 : 1));
    if (top === undefined && !isWhole)
        return undefined;
    if (top === undefined)
        throw new problem/* TableError */.rQ({ message: `has fewer lines than \`header-row: ${headerRow}\` says` });
    const declared = delimiter === undefined ? separator : declaredDelimiter(delimiter);
    const usual = declared ?? (format === "tsv" ? "\t" : ",");
    const shapes = shapesOf(head.subarray(top.offset), isWhole, top.line, usual);
    if (shapes === undefined)
        return undefined;
    const possible = declared === undefined ? shapes : shapes.filter((shape) => shape.delimiter === declared);
    const byName = format === "tsv" ? possible.find((shape) => shape.delimiter === "\t" && shape.columns > 1) : undefined;
    const regular = byName ?? best(possible.filter(({ cells, columns }) => cells.every((count) => count === columns)));
    if (regular === undefined && headerRow === undefined)
        refuseTitle(possible);
    const found = regular ?? best(possible);
    if (found === undefined && delimiter !== undefined)
        refuseOther(usual, best(shapes), top.line);
    if (found !== undefined && found.delimiter !== usual) {
        onNotice?.({
            message: `the delimiter was found to be ${shown(found.delimiter)}: set \`delimiter\` where that is wrong`,
        });
    }
    return { delimiter: found?.delimiter ?? usual, columns: found?.columns ?? 1, ...top };
}
/** The offset and the line behind so many lines; undefined where there are fewer. */
function skipLines(text, lines) {
    let offset = 0;
    for (let line = 1; line <= lines; line += 1) {
        while (offset < text.length && text[offset] !== formats_bytes.CR && text[offset] !== formats_bytes.LF)
            offset += 1;
        while (text[offset] === formats_bytes.CR && (text[offset + 1] === formats_bytes.CR || text[offset + 1] === formats_bytes.LF))
            offset += 1;
        if (offset === text.length)
            return undefined;
        offset += 1;
    }
    return { offset, line: lines + 1 };
}
function declaredDelimiter(declared) {
    const delimiter = declared === "tab" || declared === "\\t" ? "\t" : declared;
    if ([...delimiter].length !== 1 || '"\r\n\uFEFF'.includes(delimiter)) {
        throw new problem/* TableError */.rQ({ message: "`delimiter` must be one character, such as `;`, or `tab`" });
    }
    return delimiter;
}
/**
 * What the first records are with each delimiter that is there at all, and with the usual one. Undefined where more bytes
 * are needed: what is found does not depend on how many there are at hand.
 */
function shapesOf(text, isWhole, line, usual) {
    const delimiters = [...new Set([...DELIMITERS, usual])];
    for (const size of SAMPLES) {
        if (text.length < size && !isWhole)
            return undefined;
        const sample = text.subarray(0, size);
        const isAll = isWhole && sample.length === text.length;
        const present = delimiters.filter((delimiter) => delimiter === usual || sample.includes(delimiter));
        const shapes = present.flatMap((delimiter) => shapeOf(sample, isAll, line, delimiter) ?? []);
        const isEnough = shapes.length > 0 && shapes.every(({ cells }) => cells.length >= A_FEW_RECORDS);
        if (isEnough || isAll || (size >= SAMPLE && shapes.length > 0))
            return shapes;
    }
    const message = `no record ends within the first ${record_scanner/* MAX_RECORD_BYTES */.x} bytes; is a quote not closed?`;
    throw new problem/* TableError */.rQ({ line, message });
}
function shapeOf(sample, isAll, line, delimiter) {
    const bytes = Buffer.from(delimiter);
    const places = { starts: [], ends: [], lines: [] };
    const scanner = new CsvScanner({ delimiter, emptyLines: "nothing", offset: 0, line }, places);
    scanner.write(sample);
    if (isAll)
        scanner.end();
    const ends = places.ends.slice(0, SHOWN_RECORDS);
    const records = ends.map((end, index) => countCells(sample.subarray(places.starts[index], end), bytes));
    const columns = records[0]?.cells;
    if (columns === undefined)
        return undefined;
    const strayQuotes = records.reduce((sum, record) => sum + record.strayQuotes, 0);
    return { delimiter, columns, cells: records.map(({ cells }) => cells), lines: places.lines, strayQuotes };
}
function countCells(record, delimiter) {
    let cells = 1;
    let strayQuotes = 0;
    let isQuoted = false;
    let cellStart = 0;
    for (let at = 0; at < record.length; at += 1) {
        const byte = record[at];
        if (byte === formats_bytes/* QUOTE */.jA) {
            if (isQuoted || at === cellStart || record[at - 1] === formats_bytes/* QUOTE */.jA)
                isQuoted = !isQuoted;
            else
                strayQuotes += 1;
        }
        else if (!isQuoted && byte === delimiter[0] && (delimiter.length === 1 || record.indexOf(delimiter, at) === at)) {
            cells += 1;
            cellStart = at + delimiter.length;
        }
    }
    return { cells, strayQuotes };
}
/** Of those that the header has at all, the one that separates most of it, and cuts no quoted cell. */
function best(shapes) {
    return shapes
        .filter(({ columns }) => columns > 1)
        .sort((a, b) => a.strayQuotes - b.strayQuotes || b.columns - a.columns)[0];
}
/** @throws {TableError} where the first lines have one cell, and those behind them all have as many as each other */
function refuseTitle(shapes) {
    for (const { delimiter, cells, lines } of shapes) {
        const first = cells.findIndex((count) => count > 1);
        const table = cells.slice(first);
        const [columns] = table;
        if (first < 1 || table.length < 2 || !table.every((count) => count === columns))
            continue;
        const line = lines[first];
        const message = `is no header: from line ${line} on, there are ${columns} cells in each record, separated by ${shown(delimiter)}; set \`header-row: ${line}\` where that line has the columns' names`;
        throw new problem/* TableError */.rQ({ line: lines[0] ?? 1, message });
    }
}
/** @throws {TableError} where the header has another delimiter than the declared one */
function refuseOther(declared, other, line) {
    if (other === undefined)
        return;
    const message = `\`delimiter\` declares ${shown(declared)}, which the header does not have: its ${other.columns} cells are separated by ${shown(other.delimiter)}`;
    throw new problem/* TableError */.rQ({ line: other.lines[0] ?? line, message });
}
function shown(delimiter) {
    return delimiter === "\t" ? "a tab" : `\`${delimiter}\``;
}
//# sourceMappingURL=csv-dialect.js.map
;// CONCATENATED MODULE: ./packages/core/dist/formats/csv-text.js




/** Finds the records of a CSV or TSV text, once its beginning has told how it is written. */
class CsvText {
    /** One character; right once there is a record. */
    delimiter = ",";
    #format;
    #options;
    #places;
    #scanner;
    /** The beginning, until it has told enough. */
    #head = [];
    #headBytes = 0;
    #nextLook = 0;
    /** @param places - is given the records, the header too, where they are to be read */
    constructor(format, options, places) {
        this.#format = format;
        this.#options = options;
        this.#places = places;
    }
    get line() {
        return (this.#scanner?.line ??
            Buffer.concat(this.#head)
                .toString("latin1")
                .split(/\r\n|\r|\n/).length);
    }
    get recordStart() {
        return this.#scanner?.recordStart ?? 0;
    }
    get recordLine() {
        return this.#scanner?.recordLine ?? 1;
    }
    write(bytes) {
        if (this.#scanner !== undefined) {
            this.#scanner.write(bytes);
            return;
        }
        this.#headBytes += bytes.length;
        if (this.#headBytes < this.#nextLook) {
            this.#head.push(Buffer.from(bytes));
            return;
        }
        const head = this.#head.length === 0 ? bytes : Buffer.concat([...this.#head, bytes]);
        if (this.#begin(head, "more follows"))
            return;
        this.#head = [Buffer.from(head)];
        this.#nextLook = head.length * 2;
    }
    end() {
        if (this.#scanner === undefined)
            this.#begin(Buffer.concat(this.#head), "whole");
        const scanner = this.#scanner;
        if (scanner === undefined)
            return 0;
        if (scanner.openQuoteLine !== undefined) {
            const message = "a quoted cell begins here and is not closed before the end of the file";
            throw new problem/* TableError */.rQ({ line: scanner.openQuoteLine, message });
        }
        scanner.end();
        return Math.max(0, scanner.count - (this.#options.headerRow === "none" ? 0 : 1));
    }
    /** Returns whether the text's beginning told how it is written. */
    #begin(head, extent) {
        refuseOtherContent(head, extent);
        const dialect = findDialect(head, extent, this.#format, this.#options);
        if (dialect === undefined)
            return false;
        const { delimiter, columns, offset, line } = dialect;
        this.delimiter = delimiter;
        const emptyLines = columns === 1 ? "records" : "nothing";
        this.#scanner = new CsvScanner({ delimiter, emptyLines, offset, line }, this.#places);
        this.#scanner.write(head.subarray(offset));
        this.#head = [];
        return true;
    }
}
/** What a server sends in place of a file that it does not have. */
const STATUS_LINES = new Set(Object.entries(external_node_http_.STATUS_CODES).flatMap(([status, reason]) => [`${status}: ${reason}`, `${status} ${reason}`]));
const LONGEST_STATUS_LINE = 100;
/** @throws {TableError} for what somebody saved under the name of a table: a web page, a server's "not found" */
function refuseOtherContent(head, extent) {
    const start = head.toString("utf8", 0, LONGEST_STATUS_LINE).trim();
    if (/^<(?:!doctype|html|\?xml)/i.test(start)) {
        throw new problem/* TableError */.rQ({
            line: 1,
            message: `holds a web page or XML, no table; it begins with ${(0,problem/* quoteValue */.cl)(start.slice(0, 20))}`,
        });
    }
    if (extent === "whole" && head.length < LONGEST_STATUS_LINE && STATUS_LINES.has(start)) {
        throw new problem/* TableError */.rQ({
            line: 1,
            message: `holds ${(0,problem/* quoteValue */.cl)(start)}: what a server answered in place of the file`,
        });
    }
}
//# sourceMappingURL=csv-text.js.map

/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ START_BYTES),
/* harmony export */   Qv: () => (/* binding */ formatOfName),
/* harmony export */   UD: () => (/* binding */ formatOfContent)
/* harmony export */ });
const EXTENSIONS = new Map([
    ["csv", "csv"],
    ["tsv", "tsv"],
    ["tab", "tsv"],
    ["json", "json"],
    ["ndjson", "ndjson"],
    ["jsonl", "ndjson"],
    ["parquet", "parquet"],
    ["xlsx", "excel"],
    ["xlsm", "excel"],
    ["sav", "spss"],
    ["zsav", "spss"],
]);
/** The format that a file's name tells, whatever its case; undefined for a name that tells none. */
function formatOfName(name) {
    const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1];
    return extension === undefined ? undefined : EXTENSIONS.get(extension.toLowerCase());
}
/** Bytes by which a format is told. */
const START_BYTES = 512;
const MAGIC = [
    ["PAR1", "parquet", "all names"],
    ["$FL2", "spss", "all names"],
    ["$FL3", "spss", "all names"],
    // Any zip file begins like this.
    ["PK\x03\x04", "excel", "names of tables"],
];
/**
 * The format of a file: by its content, and where that may be several, by its name. Undefined for what is no table.
 *
 * @param start - its first bytes, inflated: at least {@link START_BYTES}, or all
 */
function formatOfContent(name, start) {
    const named = formatOfName(name);
    const text = start.toString("latin1", 0, START_BYTES);
    const magic = MAGIC.find(([magicStart, , among]) => text.startsWith(magicStart) && (among === "all names" || named !== undefined));
    if (magic !== undefined)
        return magic[1];
    const isDelimited = named === "csv" || named === "tsv";
    return isDelimited && JSON_START.test(text.replace(/[\0\xef\xbb\xbf\xfe\xff]/g, "")) ? "json" : named;
}
/** No header of a table begins like this. */
const JSON_START = /^\s*(?:\{\s*"(?:[^"\\]|\\.)*"\s*:|\[\s*[{[])/;
//# sourceMappingURL=detect-format.js.map

/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   o: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _files_data_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7438);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9388);



/** Opens a file on the disk. @throws {FileError} as `readDataFile` does */
function openBytes(file) {
    const descriptor = (0,_files_data_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openUnchanged */ .GT)(file);
    return {
        size: file.size,
        read(start, end) {
            requireRange(start, end, file.size);
            const memory = Buffer.allocUnsafeSlow(end - start);
            for (let at = 0; at < memory.length;) {
                const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, memory, at, memory.length - at, start + at);
                if (bytesRead === 0)
                    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .TableError */ .rQ({ message: CUT_OFF });
                at += bytesRead;
            }
            return memory;
        },
        close() {
            try {
                (0,_files_data_file_js__WEBPACK_IMPORTED_MODULE_1__/* .assertUnchanged */ .Wu)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            }
        },
    };
}
/** The bytes of a file whose content is at hand. */
function bytesOf(content) {
    return {
        size: content.length,
        read(start, end) {
            requireRange(start, end, content.length);
            const memory = Buffer.allocUnsafeSlow(end - start);
            memory.set(content.subarray(start, end));
            return memory;
        },
        close() { },
    };
}
const CUT_OFF = "the file is cut off or damaged";
function requireRange(start, end, size) {
    if (start < 0 || start > end || end > size)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .TableError */ .rQ({ message: CUT_OFF });
}
//# sourceMappingURL=file-bytes.js.map

/***/ }),

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ gunzipWhole),
/* harmony export */   WV: () => (/* binding */ isGzipped),
/* harmony export */   as: () => (/* binding */ Gunzip)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8522);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9388);



/**
 * Inflating is given up beyond both: more than this many bytes, and more than this many times the compressed size. Deflate
 * reaches 1032 times at most and tables of measurements seldom 50 times; a file made to expand would hold up its own
 * upload for hours.
 */
const EXPANSION_LIMIT = { bytes: 2 ** 28, ratio: 250 };
const INFLATED_CHUNK_BYTES = 256 * 1024;
/** Whether content is gzipped; its first two bytes tell. */
function isGzipped(start) {
    return start[0] === 0x1f && start[1] === 0x8b;
}
/** Inflates gzip of one or more members off the main thread, in pieces of bounded size. */
class Gunzip {
    #take;
    #stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: INFLATED_CHUNK_BYTES });
    #compressed = 0;
    #inflated = 0;
    #failure;
    /** Settles the promise of the call that is under way: zlib calls nothing back once it is destroyed. */
    #settle = () => { };
    /** @param take - is given the pieces; what it throws, `write` and `end` throw */
    constructor(take) {
        this.#take = take;
        this.#stream.on("data", (bytes) => this.#pass(bytes));
        this.#stream.on("error", (error) => this.#fail(damaged(error)));
        this.#stream.once("close", () => this.#settle());
    }
    /** @throws {TableError} for damaged data, and for data that expand without end */
    async write(chunk) {
        this.#compressed += chunk.length;
        if (this.#failure === undefined) {
            await new Promise((resolve) => {
                this.#settle = resolve;
                this.#stream.write(chunk, () => resolve());
            });
        }
        if (this.#failure !== undefined)
            throw this.#failure.error;
    }
    /** @throws {TableError} for data that are cut off, and as {@link write} does */
    async end() {
        if (this.#failure === undefined) {
            await new Promise((resolve) => {
                this.#settle = resolve;
                this.#stream.end();
            });
        }
        if (this.#failure !== undefined)
            throw this.#failure.error;
    }
    /** Lets go of its memory, wherever it is. */
    close() {
        this.#stream.destroy();
    }
    /** What is thrown here would leave the stream's event handler: it is kept for the caller's promise. */
    #pass(bytes) {
        if (this.#failure !== undefined)
            return;
        this.#inflated += bytes.length;
        try {
            if (this.#inflated > EXPANSION_LIMIT.bytes && this.#inflated > EXPANSION_LIMIT.ratio * this.#compressed) {
                throw expandsTooFar();
            }
            this.#take(bytes);
        }
        catch (error) {
            this.#fail(error);
        }
    }
    #fail(error) {
        this.#failure ??= { error };
        this.#stream.destroy();
    }
}
/** Inflates what is at hand as a whole. @throws {TableError} as {@link Gunzip} does */
function gunzipWhole(content) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(content, { maxOutputLength: EXPANSION_LIMIT.bytes });
    }
    catch (error) {
        if (node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
            throw expandsTooFar();
        }
        throw damaged(error);
    }
}
function expandsTooFar() {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .TableError */ .rQ({ message: `the gzip data expands to more than ${EXPANSION_LIMIT.ratio} times its size` });
}
function damaged(error) {
    const reason = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) ? error.message : String(error);
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .TableError */ .rQ({ message: `the gzip data is damaged or cut off (${reason})` }, { cause: error });
}
//# sourceMappingURL=gunzip.js.map

/***/ }),

/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ JsonScanner)
});

// EXTERNAL MODULE: ./packages/core/dist/formats/bytes.js
var formats_bytes = __nccwpck_require__(1463);
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __nccwpck_require__(9388);
;// CONCATENATED MODULE: ./packages/core/dist/formats/json-walker.js


/** Deeper nesting than this is no data for a cell. */
const MAX_DEPTH = 100;
/** Of a string, for messages. */
const SHOWN_BYTES = 200;
/** Finds the brackets of a JSON text that are in no string, and its lines. Takes UTF-8. */
class JsonWalker {
    /** The line that it has come to, from 1. */
    line = 1;
    /** How many brackets are open. */
    depth = 0;
    /** Colons right below the listener's floor: the keys of the object that was passed over. */
    colons = 0;
    /** The beginning of the last string that was a token, as it stands in the text. */
    text = "";
    /** The offset behind the last byte. */
    offset = 0;
    #listener;
    #isInString = false;
    #isEscaped = false;
    #lastByte = 0;
    constructor(listener) {
        this.#listener = listener;
    }
    /** @throws {TableError} for a string with a line break, for nesting that is too deep, and what the listener throws */
    write(bytes) {
        for (let at = 0; at < bytes.length;) {
            if (this.#isInString)
                at = this.#passString(bytes, at);
            else if (this.depth > this.#listener.floor)
                at = this.#passNested(bytes, at);
            else {
                this.#takeByte(bytes, at);
                at += 1;
            }
        }
        this.offset += bytes.length;
        this.#lastByte = bytes.at(-1) ?? this.#lastByte;
    }
    /** @throws {TableError} where something is still open */
    end() {
        if (this.depth > 0 || this.#isInString)
            throw this.error("the JSON text is cut off");
    }
    error(message) {
        return new problem/* TableError */.rQ({ line: this.line, message });
    }
    /** Returns what is behind the string. */
    #passString(bytes, from) {
        const isToken = this.depth <= this.#listener.floor;
        let at = from;
        for (; at < bytes.length; at += 1) {
            const byte = bytes[at] ?? 0;
            if (this.#isEscaped)
                this.#isEscaped = false;
            else if (byte === formats_bytes/* BACKSLASH */.r_)
                this.#isEscaped = true;
            else if (byte === formats_bytes/* QUOTE */.jA) {
                this.#isInString = false;
                break;
            }
            if (byte === formats_bytes.LF || byte === formats_bytes.CR)
                throw this.error("this is not valid JSON: a string has a line break");
        }
        if (isToken) {
            this.text += bytes.toString("latin1", from, Math.min(at, from + SHOWN_BYTES - this.text.length));
            if (!this.#isInString)
                this.#listener.take("string", this.depth, this.offset + at);
        }
        return at + 1;
    }
    /** Returns what is behind the end of what is nested, or behind a quote in it that opens a string. */
    #passNested(bytes, from) {
        for (let at = from; at < bytes.length; at += 1) {
            const byte = bytes[at] ?? 0;
            if (MATTERS[byte] === 0)
                continue;
            if (byte === formats_bytes/* QUOTE */.jA) {
                this.#isInString = true;
                return at + 1;
            }
            if (byte === formats_bytes/* COLON */.oH)
                this.colons += this.depth === this.#listener.floor + 1 ? 1 : 0;
            else if (byte === formats_bytes.CR || byte === formats_bytes.LF)
                this.#takeLineEnd(bytes, at);
            else if (byte === formats_bytes/* OPEN_BRACE */.Hv || byte === formats_bytes/* OPEN_BRACKET */.WL)
                this.#deepen();
            else if (this.depth - 1 > this.#listener.floor)
                this.depth -= 1;
            else {
                this.#takeByte(bytes, at);
                return at + 1;
            }
        }
        return bytes.length;
    }
    #takeByte(bytes, at) {
        const byte = bytes[at] ?? 0;
        if (byte === formats_bytes/* SPACE */.t6 || byte === formats_bytes/* TAB */.wn)
            return;
        if (byte === formats_bytes.CR || byte === formats_bytes.LF) {
            this.#takeLineEnd(bytes, at);
            return;
        }
        if (byte === formats_bytes/* QUOTE */.jA) {
            this.#isInString = true;
            this.text = "";
            return;
        }
        const token = TOKENS.get(byte) ?? "scalar";
        if (byte === formats_bytes/* CLOSE_BRACE */.rc || byte === formats_bytes/* CLOSE_BRACKET */.wt) {
            if (this.depth === 0)
                throw this.error("this is not valid JSON: a bracket is closed that was not opened");
            this.depth -= 1;
        }
        this.#listener.take(token, this.depth, this.offset + at);
        if (byte === formats_bytes/* OPEN_BRACE */.Hv || byte === formats_bytes/* OPEN_BRACKET */.WL)
            this.#deepen();
    }
    #deepen() {
        if (this.depth === MAX_DEPTH)
            throw this.error(`values are nested deeper than ${MAX_DEPTH} levels`);
        this.depth += 1;
    }
    #takeLineEnd(bytes, at) {
        const before = at > 0 ? bytes[at - 1] : this.#lastByte;
        if (bytes[at] === formats_bytes.CR || before !== formats_bytes.CR)
            this.line += 1;
    }
}
const TOKENS = new Map([
    [formats_bytes/* OPEN_BRACE */.Hv, "{"],
    [formats_bytes/* OPEN_BRACKET */.WL, "["],
    [formats_bytes/* CLOSE_BRACE */.rc, "}"],
    [formats_bytes/* CLOSE_BRACKET */.wt, "]"],
    [formats_bytes/* COMMA */.KE, ","],
    [formats_bytes/* COLON */.oH, ":"],
]);
/** 1 for the bytes that matter in what is passed over. */
const MATTERS = new Uint8Array(256);
for (const byte of [formats_bytes/* QUOTE */.jA, formats_bytes/* COLON */.oH, formats_bytes/* OPEN_BRACE */.Hv, formats_bytes/* OPEN_BRACKET */.WL, formats_bytes/* CLOSE_BRACE */.rc, formats_bytes/* CLOSE_BRACKET */.wt, formats_bytes.LF, formats_bytes.CR])
    MATTERS[byte] = 1;
//# sourceMappingURL=json-walker.js.map
;// CONCATENATED MODULE: ./packages/core/dist/formats/json-series.js

/** Records that stand side by side, in an array or one behind the other. */
class JsonSeries {
    key;
    offset;
    line;
    /** The records, a header too. */
    count = 0;
    layout;
    /** Whether the first record is an array of names: of strings, and nothing else. */
    header = "none";
    /** Whether it is only records, and all of one layout. */
    isPure = true;
    /**
     * @param key - of the array in the object that holds it; empty where there is none
     * @param offset - of its first byte in the text
     * @param line - that it begins on
     */
    constructor(key, offset, line) {
        this.key = key;
        this.offset = offset;
        this.line = line;
    }
    /** Takes the beginning of a record. */
    begin(bracket) {
        const layout = bracket === "{" ? "keyed" : "positional";
        this.layout ??= layout;
        this.isPure &&= layout === this.layout;
        this.count += 1;
    }
    /** Whether the record that has begun may be a header, whose cells are wanted. */
    get mayBeHeader() {
        return this.count === 1 && this.layout === "positional";
    }
    #hasOther = false;
    /** Takes what is in the first record. */
    takeCell(token) {
        if (token === ",")
            return;
        this.#hasOther ||= token !== "string";
        this.header = this.#hasOther ? "none" : "names";
    }
}
/** Finds the arrays that stand right in the object that a JSON text consists of. */
class ObjectArrays {
    arrays = [];
    floor = 1;
    #walker = new JsonWalker(this);
    /** The one that is open. */
    #array;
    write(bytes) {
        this.#walker.write(bytes);
    }
    take(token, depth, offset) {
        const isOpening = token === "{" || token === "[";
        const isClosing = token === "}" || token === "]";
        if (depth === 1) {
            this.#array = token === "[" ? new JsonSeries(this.#walker.text, offset, this.#walker.line) : undefined;
            if (this.#array !== undefined)
                this.arrays.push(this.#array);
            this.floor = this.#array === undefined ? 1 : 2;
        }
        else if (this.#array === undefined)
            return;
        else if (depth === 3 && !isClosing)
            this.#array.takeCell(token);
        else if (isOpening) {
            this.#array.begin(token);
            this.floor = this.#array.mayBeHeader ? 3 : 2;
        }
        else if (isClosing)
            this.floor = 2;
        else if (token !== ",")
            this.#array.isPure = false;
    }
}
//# sourceMappingURL=json-series.js.map
;// CONCATENATED MODULE: ./packages/core/dist/formats/json-scanner.js


/**
 * Finds the records of a JSON text: the elements of an array; values that stand one behind the other, with any white space
 * between them, as in NDJSON; or the elements of the only array of records in an object. What stands in a record is
 * balanced, but not checked to be JSON.
 */
class JsonScanner {
    floor = 1;
    /** The records; known once `isDecided`, and at the end. */
    series = new JsonSeries("", 0, 1);
    recordLine = 1;
    #format;
    #headerRow;
    #places;
    #target;
    #walker = new JsonWalker(this);
    /** The depth at which records stand; undefined as long as a first `[` may begin an array of them or the first of them. */
    #base;
    #expected = "start";
    #recordStart = 0;
    /** Looks for records in the first value, as long as it is the only one and may be an object that holds them. */
    #object;
    /**
     * @param places - is given the records, the header too, where they are to be read
     * @param target - the array in an object that holds them, as a scanner before this one has found it
     */
    constructor(format, { headerRow }, places, target) {
        this.#format = format;
        this.#headerRow = headerRow;
        this.#places = places;
        this.#target = target;
        this.#base = target === undefined ? undefined : 2;
        this.#object = format === "json" && target === undefined ? new ObjectArrays() : undefined;
    }
    get line() {
        return this.#walker.line;
    }
    get recordStart() {
        const isInside = this.#expected !== "nothing" && this.#walker.depth > (this.#base ?? 0);
        return isInside ? this.#recordStart : this.#walker.offset;
    }
    /** Whether it is known where the records are. */
    get isDecided() {
        return this.#object === undefined;
    }
    /** Whether the records stand one behind the other, in nothing. */
    get isSequence() {
        return this.#base === 0;
    }
    /** Whether the first of the records is their header. */
    get hasHeader() {
        return this.wantsHeader && this.series.header === "names";
    }
    get wantsHeader() {
        return this.#headerRow !== "none";
    }
    write(bytes) {
        this.#walker.write(bytes);
        this.#object?.write(bytes);
    }
    end() {
        this.#walker.end();
        if (this.#expected === "start") {
            if (this.#format === "ndjson")
                return 0;
            throw this.#walker.error("the file is empty; JSON records are needed");
        }
        if (this.#object !== undefined) {
            const [only, ...others] = this.arrays;
            if (only === undefined || others.length > 0)
                return undefined;
            this.series = only;
        }
        return this.series.count - (this.hasHeader ? 1 : 0);
    }
    /** The arrays of records in the object that the text consists of. */
    get arrays() {
        const all = this.series.layout === "keyed" ? (this.#object?.arrays ?? []) : [];
        const arrays = all.filter(({ isPure }) => isPure);
        const full = arrays.filter(({ count }) => count > 0);
        return full.length > 0 ? full : arrays;
    }
    take(token, depth, offset) {
        if (this.#target !== undefined && (this.#expected === "start" || this.#expected === "nothing")) {
            if (token === "[" && offset === this.#target.offset)
                this.#expect("first or end", 2);
        }
        else if (this.#base === undefined)
            this.#takeStart(token, depth, offset);
        else if (this.#expected === "nothing")
            throw this.#invalid("text follows the end");
        else if (depth > this.#base)
            this.series.takeCell(token);
        else if (depth < this.#base)
            this.#takeEnd(token, depth);
        else if (token === "{" || token === "[")
            this.#begin(token, offset);
        else if (token === "}" || token === "]")
            this.#endRecord(offset);
        else if (token === "," && this.#expected === "comma or end")
            this.#expected = "record";
        else if (token === "," || token === ":")
            throw this.#invalid(`a record is missing before \`${token}\``);
        else
            throw this.#walker.error("a record must be a JSON object or array");
    }
    /** Takes the first tokens, which tell where the records are. */
    #takeStart(token, depth, offset) {
        if (depth === 0 && token === "{") {
            this.#base = 0;
            this.#begin(token, offset);
        }
        else if (depth === 0 && token === "[") {
            this.#recordStart = offset;
            this.recordLine = this.line;
        }
        else if (depth === 0) {
            if (token !== "]")
                throw this.#walker.error("this is not JSON: it begins with neither `[` nor `{`");
            this.#base = 1;
            this.#object = undefined;
            this.#expect("nothing", 0);
        }
        else if (token === "{" || token === "[") {
            this.#base = 1;
            this.#object = undefined;
            this.#begin(token, offset);
        }
        else if (token === "string" || token === "scalar") {
            // An array of values: a record, which others may follow.
            this.#base = 0;
            this.#begin("[", this.#recordStart, this.recordLine);
            this.series.takeCell(token);
        }
        else
            throw this.#invalid(`a value is missing before \`${token}\``);
    }
    #begin(bracket, offset, line = this.line) {
        if (this.#expected === "comma or end")
            throw this.#invalid("a comma is missing");
        this.series.begin(bracket);
        if (!this.series.isPure)
            throw this.#walker.error("records must be all objects or all arrays");
        if (this.series.count > 1)
            this.#object = undefined;
        this.#recordStart = offset;
        this.recordLine = line;
        this.#walker.colons = 0;
        this.#expect("comma or end", (this.#base ?? 0) + (this.series.mayBeHeader ? 1 : 0));
    }
    #endRecord(offset) {
        this.#places?.starts.push(this.#recordStart);
        this.#places?.ends.push(offset + 1);
        this.#places?.lines.push(this.recordLine);
        this.#places?.keys.push(this.#walker.colons);
        this.#expect(this.#base === 0 ? "record" : "comma or end", this.#base ?? 0);
    }
    /** Takes the end of the array that holds the records. */
    #takeEnd(token, depth) {
        if (token !== "]" || this.#expected === "record")
            throw this.#invalid(`a record is missing before \`${token}\``);
        this.#expect("nothing", depth);
    }
    #expect(expected, floor) {
        this.#expected = expected;
        this.floor = floor;
    }
    #invalid(message) {
        return this.#walker.error(`this is not valid JSON: ${message}`);
    }
}
//# sourceMappingURL=json-scanner.js.map

/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   cl: () => (/* binding */ quoteValue),
/* harmony export */   rQ: () => (/* binding */ TableError)
/* harmony export */ });
/** The one-line text of a problem: place first, then what is wrong. */
function describeProblem({ file, line, column, message }) {
    const fileAndLine = [file === undefined ? [] : `\`${file}\``, line === undefined ? [] : `line ${line}`]
        .flat()
        .join(" ");
    const place = [fileAndLine, column === undefined ? "" : `column \`${column}\``]
        .filter((part) => part !== "")
        .join(", ");
    return place === "" ? message : `${place}: ${message}`;
}
/** A file whose records cannot be read, or not any further. Its message is the problem's one-line text. */
class TableError extends Error {
    name = "TableError";
    problem;
    constructor(problem, options) {
        super(describeProblem(problem), options);
        this.problem = problem;
    }
}
const SHOWN_CHARACTERS = 80;
/**
 * A value as it is shown in a message: in backticks, at most 80 characters, line breaks and control characters as
 * escapes.
 */
function quoteValue(value) {
    const shown = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
    const escaped = shown.replace(/[\p{Cc}\p{Cs}]/gu, (character) => JSON.stringify(character).slice(1, -1));
    return `\`${detach(escaped)}\``;
}
/**
 * The same text without a hold on the text it was cut from: V8 keeps the whole chunk of a file alive for one cell that
 * is remembered.
 */
function detach(text) {
    return Buffer.from(text, "utf16le").toString("utf16le");
}
//# sourceMappingURL=problem.js.map

/***/ }),

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ MAX_RECORD_BYTES)
/* harmony export */ });
/** The longest record, in bytes of UTF-8. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
//# sourceMappingURL=record-scanner.js.map

/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Utf8Decoder)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9388);


/** Bytes by which the encoding is told. */
const LOOKED_AT = 256;
/** One in so many characters of UTF-16 is of ASCII at least: a delimiter, a digit, a bracket, a line end. */
const ASCII_SHARE = 10;
/** A few zeros may stand in any text. */
const FEWEST_ASCII = 4;
/**
 * Makes UTF-8 of text in any encoding, without its byte order mark. A mark decides; otherwise it is what was declared, UTF-16
 * where that is plain to see, and UTF-8, which is passed on as it is: whether it is valid is for those to see who read it.
 */
class Utf8Decoder {
    #declared;
    #onNotice;
    #take;
    #line;
    /** The first bytes, until the encoding is known. */
    #start = Buffer.alloc(0);
    #encoding = "utf-8";
    #decoders;
    /**
     * @param take - is given the text
     * @param line - tells the line that was come to, for errors
     * @throws {TableError} for a declared encoding that Node does not know
     */
    constructor({ encoding, onNotice }, take, line) {
        this.#declared = encoding === undefined ? undefined : knownEncoding(encoding);
        this.#onNotice = onNotice;
        this.#take = take;
        this.#line = line;
    }
    /** @throws {TableError} for bytes that the encoding does not allow; what stands before them was given to `take` */
    write(bytes) {
        if (this.#start === undefined) {
            this.#decode(bytes, "more follows");
            return;
        }
        const start = this.#start.length === 0 ? bytes : Buffer.concat([this.#start, bytes]);
        if (start.length >= LOOKED_AT)
            this.#begin(start);
        else
            this.#start = Buffer.from(start);
    }
    /** @throws {TableError} where the text ends within a character */
    end() {
        if (this.#start !== undefined)
            this.#begin(this.#start);
        this.#decode(Buffer.alloc(0), "end");
    }
    #begin(start) {
        const mark = MARKS.find(({ bytes }) => start.subarray(0, bytes.length).equals(bytes));
        const looksLike = mark === undefined && this.#declared === undefined ? unmarkedUtf16(start) : undefined;
        this.#encoding = mark?.encoding ?? this.#declared ?? looksLike ?? "utf-8";
        if (this.#encoding !== (this.#declared ?? "utf-8")) {
            const why = mark === undefined ? "its bytes show" : "the byte order mark at its beginning says";
            this.#onNotice?.({ message: `read as ${this.#encoding}, as ${why}` });
        }
        if (this.#encoding !== "utf-8") {
            const lenient = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(this.#encoding, { ignoreBOM: true });
            this.#decoders = { strict: new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(this.#encoding, { ignoreBOM: true, fatal: true }), lenient };
        }
        this.#start = undefined;
        this.#decode(start.subarray(mark?.bytes.length ?? 0), "more follows");
    }
    #decode(bytes, extent) {
        if (this.#decoders === undefined) {
            if (bytes.length > 0)
                this.#take(bytes);
            return;
        }
        const { strict, lenient } = this.#decoders;
        const stream = extent === "more follows";
        const text = lenient.decode(bytes, { stream });
        if (isDecodable(strict, bytes, stream)) {
            if (text !== "")
                this.#take(Buffer.from(text));
            return;
        }
        // The strict one does not say where the fault is.
        this.#take(Buffer.from(text.slice(0, text.indexOf("\uFFFD"))));
        const advice = "declare the encoding that the file really has with `encoding`";
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TableError */ .rQ({ line: this.#line(), message: `this is not valid ${this.#encoding}; ${advice}` });
    }
}
const MARKS = [
    { bytes: Buffer.of(0xef, 0xbb, 0xbf), encoding: "utf-8" },
    { bytes: Buffer.of(0xff, 0xfe), encoding: "utf-16le" },
    { bytes: Buffer.of(0xfe, 0xff), encoding: "utf-16be" },
];
/** UTF-16 has a zero in every character of ASCII, always on the same side; UTF-8 has none. */
function unmarkedUtf16(start) {
    if (!start.subarray(0, LOOKED_AT).includes(0))
        return undefined;
    const zeros = [0, 0];
    for (const [index, byte] of start.subarray(0, LOOKED_AT).entries()) {
        if (byte === 0)
            zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    }
    const [even = 0, odd = 0] = zeros;
    const least = Math.max(FEWEST_ASCII, Math.min(start.length, LOOKED_AT) / 2 / ASCII_SHARE);
    if (even === 0 && odd >= least)
        return "utf-16le";
    return odd === 0 && even >= least ? "utf-16be" : undefined;
}
function knownEncoding(name) {
    try {
        return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(name.trim()).encoding;
    }
    catch (cause) {
        const message = `the encoding \`${name}\` is not known; use a name such as utf-8, utf-16le, windows-1252 or shift_jis`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .TableError */ .rQ({ message }, { cause });
    }
}
function isDecodable(decoder, bytes, stream) {
    try {
        decoder.decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=text-decoder.js.map

/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ Pacer),
/* harmony export */   i1: () => (/* binding */ pacedMs),
/* harmony export */   jf: () => (/* binding */ Semaphore)
/* harmony export */ });
/** Lets at most `limit` holders in at once; the others wait in order. */
class Semaphore {
    #free;
    #waiting = [];
    constructor(limit) {
        this.#free = limit;
    }
    async acquire() {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
    }
    release() {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free += 1;
        else
            next();
    }
    async hold(work) {
        await this.acquire();
        try {
            return await work();
        }
        finally {
            this.release();
        }
    }
    /** For a holder: lets another one in while it waits. */
    releaseDuring = async (wait) => {
        this.release();
        try {
            return await wait();
        }
        finally {
            await this.acquire();
        }
    };
}
/** The smallest window, of a minute or more, into which whole requests fit. */
function windowOf(perMinute) {
    const requests = Math.max(1, Math.floor(perMinute));
    return { requests, ms: (requests / perMinute) * 60_000 };
}
/** When the last of some requests starts at the earliest, in milliseconds after the first. */
function pacedMs(requests, perMinute) {
    const window = windowOf(perMinute);
    return Math.floor((requests - 1) / window.requests) * window.ms;
}
/** Lets so many requests start within any minute, the first of them at once; a fraction is one within more minutes. */
class Pacer {
    #clock;
    #windowMs;
    #perWindow;
    /** When the latest requests start, as many as fit into a window. */
    #starts = [];
    constructor(perMinute, clock) {
        this.#clock = clock;
        const { requests, ms } = windowOf(perMinute);
        this.#perWindow = requests;
        this.#windowMs = ms;
    }
    /**
     * Waits for this request's turn.
     * @param onWait - told how many milliseconds that takes, where it is not at once
     */
    async turn(signal, onWait = () => { }) {
        const now = this.#clock.now();
        const oldest = this.#starts.length < this.#perWindow ? undefined : this.#starts.shift();
        const at = oldest === undefined ? now : Math.max(now, oldest + this.#windowMs);
        this.#starts.push(at);
        if (at <= now)
            return;
        onWait(at - now);
        await this.#clock.sleep(at - now, signal);
    }
}
//# sourceMappingURL=limits.js.map

/***/ }),

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ readFinal),
/* harmony export */   Bg: () => (/* binding */ tooLate),
/* harmony export */   Z5: () => (/* binding */ isUnclear),
/* harmony export */   aE: () => (/* binding */ inDoubt),
/* harmony export */   bW: () => (/* binding */ givenUp),
/* harmony export */   ln: () => (/* binding */ afterAttempts),
/* harmony export */   uW: () => (/* binding */ exhausted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1120);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3720);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6693);



/**
 * What the answer that ends a request means.
 * @throws {RefusedError} where it is a no, with the service's words
 * @throws {UnexpectedAnswerError} where it is a redirect, or what `read` makes of it
 */
function readFinal(request, answer) {
    const { status } = answer;
    if ((status >= 200 && status < 300) || request.readStatuses?.includes(status))
        return request.read(answer);
    const details = { status, hint: request.hint?.(status, request.errorMessage(answer)) };
    if (status >= 300 && status < 400) {
        const target = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(answer.headers.location ?? "", 200);
        const message = `${request.step}: the service redirects to ${target || "nowhere"} (HTTP ${status}), which is never followed`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswerError */ .qx(message, { status, hint: details.hint ?? "Check `base-url`." });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk(`${request.step}: ${errorText(answer, request) || "the service gave no reason"} (HTTP ${status})`, details);
}
/** The error of a request whose attempts are used up. `tried` says how often or how long: `after 6 attempts`. */
function exhausted(request, outcome, tried) {
    if (outcome.kind === "unreadable")
        return outcome.error;
    if (outcome.kind === "failed") {
        const { phase, code } = outcome.error;
        const hint = outcome.error.hint ??
            "Check `base-url`, and whether the service can be reached from here: its status page, a proxy, a firewall.";
        const message = `${request.step}: ${outcome.error.message}, ${tried}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX(message, { phase, code, hint, cause: outcome.error });
    }
    const { status } = outcome.answer;
    const said = errorText(outcome.answer, request) || "the service gave no reason";
    const message = `${request.step}: ${said} (HTTP ${status}, ${tried})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk(message, { status, hint: request.hint?.(status, request.errorMessage(outcome.answer)) });
}
function afterAttempts(count) {
    return `after ${count} ${count === 1 ? "attempt" : "attempts"}`;
}
/** The error of a request for which the run has no retries left. */
function givenUp(last) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GivenUpError */ .TI(`${last.message}; the run has used up its retries`, {
        cause: last,
        hint: "The service seems to be down. Run the upload again when it is back.",
    });
}
/**
 * Whether an error is an answer that may be the service's yes: one with a status of success that is neither yes nor no (a
 * page, `{}`), or 303, by which a server sends on to what came of a request that it carried out (RFC 9110, 15.4.4).
 */
function isUnclear(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswerError */ .qx && (error.status < 300 || error.status === 303) && error.status >= 200;
}
const LOOK_FIRST = "Look at the service whether it arrived before sending it again: a second upload would store it twice. With a `journal`, the input `in-doubt` tells the next run what you found.";
/** The error of a request that may have arrived, or that carries `files` which may have. */
function inDoubt(request, reason, { cause, hint, files = request.body?.files ?? [], }) {
    // An error about the answer names the step too.
    const why = reason.startsWith(`${request.step}: `) ? reason.slice(request.step.length + 2) : reason;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InDoubtError */ .QE(`${request.step}: it was sent, whether it arrived is not known: ${why}`, {
        files,
        cause,
        hint: hint ?? LOOK_FIRST,
    });
}
/**
 * The error of a request whose next attempt would come too late.
 * @param reason - why there has to be another attempt
 */
function tooLate(request, outcome, reason, { delayMs, leftMs }) {
    const seconds = (ms) => `${Math.max(0, Math.ceil(ms / 1000))} s`;
    const text = outcome.kind === "answered" ? errorText(outcome.answer, request) : "";
    const why = text === "" ? reason : `${text} (${reason})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoppedError */ .Ko("deadline", `${request.step}: ${why}; the next attempt would be in ${seconds(delayMs)}, but there are only ${seconds(leftMs)} left`);
}
/** The service's own words, or the beginning of an answer that is not in its form; as one line of harmless text. */
function errorText(answer, request) {
    const message = request.errorMessage(answer);
    return message === undefined ? (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .responseText */ .x)(answer) : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(message, 500);
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ proxyFor)
});

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+http-client@4.0.1_patch_hash=73e4f8d6145e394f4bc4e3efb53fc90bfc28603a834ec6640423c3e02ae209bc/node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __nccwpck_require__(3216);
// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __nccwpck_require__(1120);
;// CONCATENATED MODULE: ./packages/core/dist/http/proxy.js



/**
 * The proxy that requests to an address go through, as `https_proxy`, `http_proxy` and `no_proxy` (or their names in
 * capitals) say; undefined where they go directly.
 * @throws {InputError} where the proxy's address cannot be used; its message does not hold the password
 */
function proxyFor(url) {
    const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
    const variable = process.env[name] ? name : name.toUpperCase();
    if (!process.env[variable] || (0,lib_proxy/* checkBypass */.H)(url) || isExempt(url))
        return undefined;
    // Undefined also for an address that cannot be read.
    const proxy = (0,lib_proxy/* getProxyUrl */.s)(url);
    if (proxy !== undefined && ["http:", "https:"].includes(proxy.protocol) && proxy.hostname !== "" && isBare(proxy)) {
        return proxy;
    }
    throw new errors/* InputError */.dz(variable, "is not the address of a proxy: write it as `http://host:port` or `http://user:password@host:port`, with " +
        "characters such as `#`, `/`, `@` and `%` in the password URL-encoded (`%23`)");
}
/** Nothing stands behind the host and the port: there would be the rest of a password that is not URL-encoded. */
function isBare({ pathname, search, hash }) {
    return pathname === "/" && search === "" && hash === "";
}
/** Whether `no_proxy` has the IPv6 address, which http-client looks for in brackets alone. */
function isExempt({ hostname }) {
    const exempt = (process.env.no_proxy || process.env.NO_PROXY || "").split(",").map((entry) => entry.trim());
    return exempt.some((entry) => (0,external_node_net_namespaceObject.isIPv6)(entry) && new URL(`http://[${entry}]`).hostname === hostname);
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ saysNo),
/* harmony export */   Hl: () => (/* binding */ shallowJson),
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   Uk: () => (/* binding */ readResponse),
/* harmony export */   cj: () => (/* binding */ responseJson),
/* harmony export */   x: () => (/* binding */ responseText)
/* harmony export */ });
/* unused harmony export MAX_RESPONSE_BYTES */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1120);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3720);



/** The largest answer that is read, in bytes: a page of 1,000 files with long names takes less than a tenth. */
const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;
/** Whether an answer is a no by its status: then the service wants no more of the request's body. */
function saysNo({ statusCode = 0 }) {
    return statusCode >= 300;
}
/**
 * Reads an answer to its end.
 * @throws an `Error` with the code `TRUNCATED_ANSWER` where one that says yes was cut off
 * @throws {UnexpectedAnswerError} where one that says yes is larger than {@link MAX_RESPONSE_BYTES}, as sent or
 * decompressed, or cannot be decompressed. Any other is judged by its status: of its body, what can be read is kept.
 */
async function readResponse(incoming) {
    const status = incoming.statusCode ?? 0;
    const body = await readBody(incoming, status);
    const headers = Object.create(null);
    for (const [name, value] of Object.entries(incoming.headers))
        headers[name] = String(value);
    return { status, headers, body: decompress(body, headers["content-encoding"], status) };
}
async function readBody(incoming, status) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of incoming) {
            size += chunk.length;
            if (size > MAX_RESPONSE_BYTES) {
                if (saysYes(status))
                    throw tooLarge(status);
                break;
            }
            chunks.push(chunk);
        }
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswerError */ .qx)
            throw cause;
        if (saysYes(status)) {
            throw Object.assign(new Error("the answer was cut off", { cause }), { code: "TRUNCATED_ANSWER" });
        }
    }
    return Buffer.concat(chunks);
}
// No request asks for compression, but some servers and proxies compress all the same.
const DECOMPRESSORS = new Map([
    ["gzip", (body, options) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(body, options)],
    ["x-gzip", (body, options) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(body, options)],
    // RFC 9110, 8.4.1.2: with a header of zlib, which some leave out.
    ["deflate", (body, options) => (hasZlibHeader(body) ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync : node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(body, options)],
    ["br", (body, options) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(body, options)],
]);
/** RFC 1950, 2.2: the method is 8, and the first two bytes are a multiple of 31. */
function hasZlibHeader(body) {
    return body.length >= 2 && body.readUInt8(0) % 16 === 8 && body.readUInt16BE(0) % 31 === 0;
}
function decompress(body, encoding, status) {
    const decompressor = DECOMPRESSORS.get(encoding?.trim().toLowerCase() ?? "");
    if (decompressor === undefined || body.length === 0)
        return body;
    try {
        return decompressor(body, { maxOutputLength: MAX_RESPONSE_BYTES });
    }
    catch (cause) {
        if (!saysYes(status))
            return Buffer.alloc(0);
        if (property(cause, "code") === "ERR_BUFFER_TOO_LARGE")
            throw tooLarge(status);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswerError */ .qx(`The answer (HTTP ${status}) cannot be decompressed`, { status, cause });
    }
}
function saysYes(status) {
    return status >= 200 && status < 300;
}
function tooLarge(status) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswerError */ .qx(`The answer (HTTP ${status}) is larger than ${MAX_RESPONSE_BYTES} bytes`, {
        status,
    });
}
// Answers of the services are nested three deep. Each level takes some hundred bytes of memory when it is parsed, which
// makes a gigabyte of a full-sized answer of brackets.
const MAX_JSON_DEPTH = 100;
/** The answer's body as JSON, or undefined where it is not JSON, or nested deeper than any answer is. */
function responseJson(answer) {
    return shallowJson(answer.body);
}
/** JSON from somebody else; undefined where it is none, or nested deeper than what is meant to be read ever is. */
function shallowJson(json) {
    if (isDeeperThan(json, MAX_JSON_DEPTH))
        return undefined;
    try {
        // A byte order mark, which a parser may ignore (RFC 8259, 8.1).
        return JSON.parse(json.toString("utf8").replace(/^\uFEFF/, ""));
    }
    catch {
        return undefined;
    }
}
/** Whether JSON opens more than `limit` brackets within each other. For anything else the answer means nothing. */
function isDeeperThan(json, limit) {
    let depth = 0;
    for (let at = 0; at < json.length; at += 1) {
        const byte = json[at];
        if (byte === QUOTE) {
            at = endOfString(json, at);
        }
        else if (byte === OPENING_BRACKET || byte === OPENING_BRACE) {
            depth += 1;
            if (depth > limit)
                return true;
        }
        else if (byte === CLOSING_BRACKET || byte === CLOSING_BRACE)
            depth -= 1;
    }
    return false;
}
/** Where the text that begins at `start` ends; the last byte where it has no end. */
function endOfString(json, start) {
    let at = start + 1;
    while (at < json.length && json[at] !== QUOTE)
        at += json[at] === BACKSLASH ? 2 : 1;
    return at;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const MAX_TEXT_BYTES = 2000;
/** The beginning of the answer's body as one line of harmless text, for messages. */
function responseText(answer) {
    if (answer.body.length <= MAX_TEXT_BYTES)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(answer.body.toString("utf8"), 300);
    // Cut between two characters, and with an ellipsis even where few of them are seen: by that, what is left of a key is
    // known for one.
    const text = new TextDecoder().decode(answer.body.subarray(0, MAX_TEXT_BYTES), { stream: true });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(`${text}…`, 300);
}
/** A value's own property, where the value is an object that has it: never an inherited one. */
function property(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name]; // an object that has it as its own
}
//# sourceMappingURL=response.js.map

/***/ }),

/***/ 5593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withGuess),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6547);

/** The one of `known` that a misspelt word is few edits away from, or that differs in case and signs only; undefined where none is. */
function nearest(word, known) {
    const letters = lettersOf(word);
    const same = known.find((name) => lettersOf(name) === letters);
    if (same !== undefined || known.length === 0)
        return same;
    const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    const mostEdits = Math.max(2, Math.min(word.length, candidate.length) / 3);
    return candidate.length > 2 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, candidate) <= mostEdits ? candidate : undefined;
}
/** The message with the word that was probably meant at its end. */
function withGuess(message, word, known) {
    const meant = nearest(word, known);
    return meant === undefined ? message : `${message}: did you mean \`${meant}\`?`;
}
/** A name without what people write differently: `Edge Impulse` and `edge_impulse` are `edgeimpulse`. */
function lettersOf(name) {
    return name.toLowerCase().replace(/[\W_]/g, "");
}
//# sourceMappingURL=nearest.js.map

/***/ }),

/***/ 5156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zY: () => (/* binding */ DEFAULTS),
  mn: () => (/* binding */ MAX_TIMEOUT_MS),
  _b: () => (/* binding */ checkRunOptions),
  BW: () => (/* binding */ refuseUnknown),
  f5: () => (/* binding */ settingsOf),
  rO: () => (/* binding */ withDefaults)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./packages/core/dist/clock.js

// setTimeout takes what does not fit into 31 bits for 1 ms.
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** The machine's time when this was loaded, and what has passed since, whatever the machine's clock is set to meanwhile. */
const START_MS = Date.now() - steadyMs();
/** The machine's time. `sleep` takes any length, also past the 24 days of Node's timers. */
const systemClock = {
    now: () => Math.floor(START_MS + steadyMs()),
    async sleep(ms, signal) {
        const end = steadyMs() + ms;
        // Again until it is over: Node's timers count whole milliseconds, and most end before the last one has passed.
        for (let left = ms; left > 0; left = end - steadyMs()) {
            signal.throwIfAborted();
            const timerMs = Math.min(Math.ceil(left), LONGEST_TIMER_MS);
            await (0,promises_.setTimeout)(timerMs, undefined, { signal }).catch(() => signal.throwIfAborted());
        }
        signal.throwIfAborted();
    },
};
/** Milliseconds on a clock that nobody sets. */
function steadyMs() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1000 + nanoseconds / 1e6;
}
//# sourceMappingURL=clock.js.map
// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __nccwpck_require__(1120);
// EXTERNAL MODULE: ./packages/core/dist/http/proxy.js + 1 modules
var proxy = __nccwpck_require__(9365);
// EXTERNAL MODULE: ./packages/core/dist/nearest.js
var nearest = __nccwpck_require__(5593);
;// CONCATENATED MODULE: ./packages/core/dist/options.js




/**
 * What an upload, and each service, does unless its options say otherwise. The Action shows these in `action.yml`; there is no other
 * place for them.
 */
const DEFAULTS = {
    upload: {
        dryRun: false,
        concurrency: 4,
        maxRetries: 5,
        requestTimeoutMs: 300_000,
        timeoutMs: 3_600_000,
        wait: true,
        failFast: false,
        inDoubt: "keep",
    },
    edgeImpulse: { groupBy: "all", rootName: "files" },
    datatile: { callbackField: "callback" },
    graphiteNote: { rowsPerRequest: 10_000, requestsPerMinute: 10, compression: "gzip" },
};
/** The options, with a default for each that is absent or undefined. */
function withDefaults(options, defaults) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return { ...defaults, ...given }; // each of `defaults` is there
}
/**
 * @param of - whose options they are: `upload()`
 * @throws {InputError} where one is not known, which would have no effect
 */
function refuseUnknown(options, known, of) {
    for (const name of Object.keys(options)) {
        if (!Object.hasOwn(known, name))
            throw new errors/* InputError */.dz(name, (0,nearest/* withGuess */.e)(`is not an option of ${of}`, name, Object.keys(known)));
    }
}
const UPLOAD_OPTIONS = {
    service: true,
    files: true,
    failedFiles: true,
    dryRun: true,
    shard: true,
    concurrency: true,
    journal: true,
    inDoubt: true,
    maxRetries: true,
    requestTimeoutMs: true,
    timeoutMs: true,
    wait: true,
    failFast: true,
    onEvent: true,
    signal: true,
    clock: true,
    random: true,
    transport: true,
};
/**
 * Checks options before there are files, for whoever has not looked for them yet: `upload` checks them itself.
 * @throws {InputError} where an option is out of its range
 */
function checkRunOptions(options) {
    const { shard } = options;
    const { concurrency, maxRetries, requestTimeoutMs, timeoutMs, inDoubt } = withDefaults(options, DEFAULTS.upload);
    if (shard !== undefined) {
        wholeNumber("shard.count", shard.count, 1, 10_000);
        wholeNumber("shard.index", shard.index, 0, shard.count - 1);
    }
    if (!["keep", "send-again", "arrived"].includes(inDoubt)) {
        throw new errors/* InputError */.dz("inDoubt", `${JSON.stringify(inDoubt)} is not \`keep\`, \`send-again\` or \`arrived\``);
    }
    wholeNumber("concurrency", concurrency, 1, 64);
    wholeNumber("maxRetries", maxRetries, 0, 100);
    wholeNumber("requestTimeoutMs", requestTimeoutMs, 1, MAX_TIMEOUT_MS);
    wholeNumber("timeoutMs", timeoutMs, 1, MAX_TIMEOUT_MS);
}
/**
 * @throws {InputError} where an option is out of its range, two files have one name, or the environment names a proxy that
 * cannot be used
 */
function settingsOf(options) {
    refuseUnknown(options, UPLOAD_OPTIONS, "upload()");
    checkRunOptions(options);
    if (options.transport === undefined)
        (0,proxy/* proxyFor */.i)(options.service.baseUrl);
    const names = new Set();
    for (const { name, label } of options.files) {
        if (names.has(name))
            throw new errors/* InputError */.dz("files", `two files would be sent as ${JSON.stringify(name)}, one of them is ${label}`);
        names.add(name);
    }
    const others = { failedFiles: [], onEvent: () => { }, clock: systemClock, random: Math.random };
    return withDefaults(withDefaults(options, DEFAULTS.upload), others);
}
/** The longest timeout: what node:http takes, 24 days. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;
function wholeNumber(option, value, least, most) {
    if (Number.isInteger(value) && value >= least && value <= most)
        return;
    throw new errors/* InputError */.dz(option, `${value} is not a whole number from ${least} to ${most}`);
}
//# sourceMappingURL=options.js.map

/***/ }),

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   hK: () => (/* binding */ holdsSecret)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3720);

/** Whether there is a secret anywhere in it. */
function holdsSecret(value, redact) {
    const text = JSON.stringify(value);
    return redact(text) !== text;
}
/**
 * Every form in which a secret could turn up in a text: itself, each of its lines, and of each of these the base64 (also
 * within a longer encoded text), and what the encoders of the usual languages make of it in URLs, JSON, JSON within JSON,
 * and HTML. The longest first. For masking in a log, and for {@link redactor}. Forms of fewer than 4 characters are left
 * out: masking them would blot out ordinary text.
 */
function secretForms(secret) {
    const plain = [secret, ...secret.split(/\r\n|\r|\n/)].map((text) => text.trim());
    const forms = new Set([secret, ...plain].flatMap((text) => [
        text,
        ...base64Forms(text),
        ...(UNCHANGED.test(text) ? [] : encodedForms(text)),
    ]));
    return [...forms].filter((form) => form.length >= 4).sort((a, b) => b.length - a.length);
}
function encodedForms(text) {
    const json = jsonForms(text);
    const url = urlForms(text);
    const forms = [
        // A header carries it in Latin-1, and whoever repeats the header's bytes has them read as UTF-8.
        Buffer.from(text, "latin1").toString(),
        ...json,
        ...json.map(jsonEscaped),
        ...url,
        ...url.map((form) => form.replace(/%../g, (code) => code.toLowerCase())),
        ...htmlForms(text),
    ];
    // And as a message of ours shows it.
    return [text, ...forms].flatMap((form) => [form, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(form, Number.POSITIVE_INFINITY)]);
}
// Nothing but base64 writes these otherwise, and most tokens have no other character: it spares a millisecond of a start.
const UNCHANGED = /^[\w.-]*$/;
/** An answer is shown as it came where it is no JSON, or half of one: it matters then how the server's language writes it. */
function jsonForms(text) {
    const escaped = jsonEscaped(text);
    const ascii = unicodeEscaped(escaped, /[\x80-\uffff]/g); // Python
    const dotNet = unicodeEscaped(escaped.replaceAll('\\"', "\\u0022"), /[<>&'+`\x80-\uffff]/g);
    return [
        escaped,
        ascii,
        ...[escaped, ascii].map((form) => form.replaceAll("/", "\\/")), // PHP
        unicodeEscaped(escaped, /[<>&]/g), // Go, Rails
        unicodeEscaped(escaped, /[<>&'=]/g), // Gson
        dotNet.replace(/\\u..../g, (code) => `\\u${code.slice(2).toUpperCase()}`),
    ];
}
function jsonEscaped(text) {
    return JSON.stringify(text).slice(1, -1);
}
function unicodeEscaped(text, characters) {
    return text.replace(characters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** With `%` and capital digits. Which characters stay as they are is every encoder's own. */
function urlForms(text) {
    const wellFormed = Buffer.from(text).toString();
    const component = encodeURIComponent(wellFormed);
    const strict = component.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return [
        component,
        strict, // RFC 3986, PHP
        strict.replaceAll("%2F", "/"), // Python
        strict.replaceAll("%20", "+"), // Python's forms
        strict.replaceAll("%20", "+").replaceAll("~", "%7E"), // PHP's forms
        encodeURI(wellFormed),
        new URLSearchParams([["", text]]).toString().slice(1), // a form, Java
    ];
}
/** A page, such as that of an error, has it with the entities of whatever made the page. */
function htmlForms(text) {
    return HTML_ENTITIES.map((entities) => text.replace(/["'&+/<=>`]/g, (character) => entities[character] ?? EVERYWHERE[character] ?? character));
}
const EVERYWHERE = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const HTML_ENTITIES = [
    {},
    { '"': "&quot;" },
    { '"': "&quot;", "'": "&#39;" },
    { '"': "&quot;", "'": "&#039;" },
    { '"': "&quot;", "'": "&#x27;" },
    { '"': "&quot;", "'": "&apos;" },
    { '"': "&#34;", "'": "&#39;" },
    { '"': "&#34;", "'": "&#39;", "+": "&#43;" }, // Go's templates
    { '"': "&quot;", "'": "&#x27;", "/": "&#x2F;" }, // OWASP
    { '"': "&quot;", "'": "&#39;", "/": "&#x2F;", "`": "&#x60;", "=": "&#x3D;" }, // Mustache
    { '"': "&quot;", "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;" }, // Handlebars
];
/** The base64 of the text by itself, and the characters that stand for it wherever it begins in a longer text. */
function base64Forms(text) {
    const forms = [Buffer.from(text).toString("base64"), Buffer.from(text).toString("base64url")];
    for (const before of [0, 1, 2]) {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
        const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");
        const middle = whole.slice(before === 0 ? 0 : 4);
        if (middle.length >= 8)
            forms.push(middle, middle.replaceAll("+", "-").replaceAll("/", "_"));
    }
    return forms;
}
/** Replaces every form of the secrets by `***`, also one that was cut off by an ellipsis. */
function redactor(secrets) {
    const forms = [...new Set(secrets.flatMap(secretForms))].sort((a, b) => b.length - a.length);
    return (text) => {
        // Nearly every text holds none, and to look for one takes a fifth of the time that it takes to replace it.
        const holdsAny = forms.some((form) => form.length <= text.length && text.includes(form));
        const clean = holdsAny ? forms.reduce((soFar, form) => soFar.replaceAll(form, "***"), text) : text;
        return clean.includes(ELLIPSIS) ? clean.split(ELLIPSIS).map(redactCut).join(ELLIPSIS) : clean;
    };
    function redactCut(piece, index, pieces) {
        if (index === pieces.length - 1)
            return piece;
        const cut = Math.max(0, ...forms.map((form) => lengthOfCut(piece, form)));
        return cut === 0 ? piece : `${piece.slice(0, piece.length - cut)}***`;
    }
}
/** What `plainText` puts in place of what it leaves out. */
const ELLIPSIS = "…";
/** How much of a form's beginning, from 4 characters on, the text ends with. */
function lengthOfCut(text, form) {
    for (let length = Math.min(form.length, text.length); length >= 4; length -= 1) {
        if (text.endsWith(form.slice(0, length)))
            return length;
    }
    return 0;
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ serviceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1120);

/**
 * The base address of a service.
 * @throws {InputError} where it is no address, would send the token unencrypted, or holds what does not belong there
 */
function serviceUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined) {
        const meant = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(text) ? `: it does not begin with https://` : "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("baseUrl", `${JSON.stringify(text)} is not an address${meant}`);
    }
    if (url.username !== "" || url.password !== "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("baseUrl", "must not hold a user name or password");
    if (url.search !== "" || url.hash !== "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("baseUrl", "must not have a query or a fragment");
    if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname)))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("baseUrl", `${url.protocol}//${url.host} must be https:; http: only for a loopback address`);
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
//# sourceMappingURL=service-url.js.map

/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SHIPPED_SERVICES),
/* harmony export */   U: () => (/* binding */ SHIPPED_FILES)
/* harmony export */ });
/**
 * The descriptions that ship with this package, by the names of their services. Each is named by itself, from its place in
 * the sources, which are part of the package: so a bundler finds it.
 */
const SHIPPED_FILES = {
    airtable: __nccwpck_require__.ab + "airtable.yml",
    ckan: __nccwpck_require__.ab + "ckan.yml",
    datasette: __nccwpck_require__.ab + "datasette.yml",
    dataverse: __nccwpck_require__.ab + "dataverse.yml",
    "edge-impulse-ingestion": __nccwpck_require__.ab + "edge-impulse-ingestion.yml",
    "openai-files": __nccwpck_require__.ab + "openai-files.yml",
    zenodo: __nccwpck_require__.ab + "zenodo.yml",
};
/** The names of the services whose descriptions ship with this package. */
// Object.keys gives strings although the type of the table knows its keys.
const SHIPPED_SERVICES = Object.keys(SHIPPED_FILES);
//# sourceMappingURL=shipped-files.js.map

/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
// Control characters, line and paragraph separators, and the marks that reorder text: none may come from a server or
// a file's name into a line of ours.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
/** Text from a server or a file as one line without control or direction characters, shortened to `limit` characters. */
function plainText(text, limit) {
    const line = text.replace(UNSAFE, " ").replace(/ {2,}/g, " ").trim();
    // One character more than fits, each of at most two code units, tells whether the line is too long.
    const characters = Array.from(line.slice(0, (limit + 1) * 2));
    return characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : line;
}
//# sourceMappingURL=text.js.map

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    core_error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function core_isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function core_error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./packages/core/dist/redact.js
var dist_redact = __nccwpck_require__(6618);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./packages/core/dist/errors.js
var dist_errors = __nccwpck_require__(1120);
// EXTERNAL MODULE: ./packages/core/dist/files/data-file.js
var data_file = __nccwpck_require__(7438);
;// CONCATENATED MODULE: ./packages/core/dist/files/git-lfs.js
/** Pointers are smaller than this many bytes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER_SIZE_LIMIT = 1024;
const FIRST_LINE = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
/** As many bytes from the start of a file as {@link isGitLfsPointer} needs to tell. */
const GIT_LFS_PROBE_SIZE = 64;
/**
 * Whether a file is a Git LFS pointer: the small text that stands in place of the data where a checkout ran without
 * `lfs: true`.
 *
 * @param firstBytes the start of the file, at least {@link GIT_LFS_PROBE_SIZE} bytes or the whole file
 * @param size of the whole file, in bytes
 */
function isGitLfsPointer(firstBytes, size) {
    if (size >= POINTER_SIZE_LIMIT)
        return false;
    const start = firstBytes.subarray(0, GIT_LFS_PROBE_SIZE);
    return FIRST_LINE.test(Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString("latin1"));
}
//# sourceMappingURL=git-lfs.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/count-rows.js + 2 modules
var count_rows = __nccwpck_require__(5063);
;// CONCATENATED MODULE: ./packages/core/dist/check-files.js





// A pointer has three lines: the version (43 bytes with its line end), the digest (76), the size (7 or more); the
// Git LFS specification keeps it below 1,024 bytes.
const POINTER_BYTES = { least: 126, most: 1023 };
/** Finds files that hold a Git LFS pointer in place of their data. A file that cannot be read is left for the upload to report. */
async function checkFiles(files, signal, readSmall = data_file/* readSmallFile */.EW) {
    const suspects = files.filter(({ size }) => size >= POINTER_BYTES.least && size <= POINTER_BYTES.most);
    const pointers = new Set();
    for (const file of suspects) {
        await (0,promises_.setImmediate)();
        if (signal.aborted)
            break;
        if (isPointer(file, readSmall))
            pointers.add(file);
    }
    return suspects
        .filter((file) => pointers.has(file))
        .map((file) => new dist_errors/* DataError */.fL({ file: file.label }, "is a Git LFS pointer, not the data", {
        hint: "Set `lfs: true` on the actions/checkout step.",
    }));
}
function isPointer(file, readSmall) {
    try {
        return isGitLfsPointer(readSmall(file), file.size);
    }
    catch (error) {
        if (error instanceof dist_errors/* FileError */.f6)
            return false;
        throw error;
    }
}
/**
 * What a check does with the files instead of sending them: reads each to its end and counts its rows, but for what an
 * earlier run uploaded. With problems, nothing is sent: the files they are about fail with them, the others as not sent.
 */
async function inspectFiles(ledger, problems, signal, notice) {
    const first = problems[0];
    const problemOf = new Map(problems.toReversed().map((problem) => [(0,dist_errors/* describeError */.Uc)(problem).file, problem]));
    for (const file of ledger.files) {
        const own = problemOf.get(file.label);
        if (own !== undefined) {
            ledger.settle(file, "failed", own);
        }
        else if (first !== undefined) {
            const reason = first.kind === "stopped" ? first.reason : "failure";
            ledger.settle(file, "failed", new dist_errors/* StoppedError */.Ko(reason, `not sent: ${first.message}`, { cause: first }));
        }
        else if (ledger.isOpen(file)) {
            await inspect(file, ledger, signal, notice);
        }
    }
}
async function inspect(file, ledger, signal, notice) {
    try {
        signal.throwIfAborted();
        const counted = (0,count_rows/* countRows */.BO)(file, (0,data_file/* readDataFile */.lD)(file), (count) => {
            if (count.kind === "counted")
                ledger.learn(file, { rows: count.rows });
            else
                notice({ level: "warning", message: `its rows cannot be counted: ${count.reason}`, file: file.label });
        });
        for await (const _chunk of counted)
            signal.throwIfAborted();
    }
    catch (thrown) {
        ledger.settle(file, "failed", (0,dist_errors/* asUploadError */.E8)(thrown));
    }
}
//# sourceMappingURL=check-files.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/core/dist/files/file-digests.js


/** The SHA-256 of files, in hexadecimal. Each file is read once for it, though planning and sending both ask. */
class FileDigests {
    #signal;
    #digests = new Map();
    constructor(signal) {
        this.#signal = signal;
    }
    /** @throws what {@link digestDataFile} throws */
    of(file) {
        const digest = this.#digests.get(file) ?? (0,data_file/* digestDataFile */.nM)(file, this.#signal);
        this.#digests.set(file, digest);
        return digest;
    }
    /** The content of a small file, which need not be read for its digest after that. Throws what {@link readSmallFile} throws. */
    contentOf(file) {
        const content = (0,data_file/* readSmallFile */.EW)(file);
        this.#digests.set(file, Promise.resolve((0,external_node_crypto_.createHash)("sha256").update(content).digest("hex")));
        return content;
    }
}
//# sourceMappingURL=file-digests.js.map
// EXTERNAL MODULE: ./packages/core/dist/http/outcome.js
var http_outcome = __nccwpck_require__(1172);
// EXTERNAL MODULE: ./packages/core/dist/http/response.js
var response = __nccwpck_require__(6693);
;// CONCATENATED MODULE: ./packages/core/dist/journal/records.js



/**
 * A record as it may be written. A mark that lacks something could prove too much: with a secret in it, it is none, and the
 * request is in doubt where its answer is lost. Receipts are looked at before they are relied on, by the sender; a state is
 * made of those.
 */
function withoutSecrets(record, redact) {
    switch (record.kind) {
        case "request": {
            const shown = { ...record, files: namesWithoutSecrets(record.files, redact), part: redact(record.part) };
            return (0,dist_redact/* holdsSecret */.hK)(record.mark, redact) ? { ...shown, mark: null, lookUp: "none" } : shown;
        }
        case "arrived": {
            const { itemId, jobId, ...outcome } = record.outcome;
            const ids = {
                ...(itemId === undefined ? {} : { itemId: redact(itemId) }),
                ...(jobId === undefined ? {} : { jobId: redact(jobId) }),
            };
            return { ...record, files: namesWithoutSecrets(record.files, redact), outcome: { ...ids, ...outcome } };
        }
        default:
            return record;
    }
}
function namesWithoutSecrets(files, redact) {
    return files.map(({ key, name }) => ({ key, name: redact(name) }));
}
const HEADER = JSON.stringify({ kind: "journal", version: 1 });
/**
 * Reads a journal, one line after the other: of a file that is no journal, the first that is no record is the last that is
 * looked at.
 * @returns the records of its whole lines, and what stands after the last of them: a line that was cut short
 * @throws {InputError} where it is not a journal, is damaged, or was written by another version
 */
function readRecords(text) {
    const end = text.lastIndexOf("\n") + 1;
    const torn = text.slice(end);
    // A file that is no journal must not be taken for one whose first line was cut short: it would be emptied.
    if (end === 0 && !HEADER.startsWith(torn))
        throw damaged(1, NOT_A_JOURNAL);
    return { records: recordsIn(text.slice(0, end)), torn };
}
function* recordsIn(text) {
    let number = 1;
    for (let start = 0; start < text.length; number += 1) {
        const end = text.indexOf("\n", start);
        yield parseRecord(text.slice(start, end), number);
        start = end + 1;
    }
}
const NOT_A_JOURNAL = "it does not begin as a journal does";
function parseRecord(line, number) {
    const record = parseJson(line);
    const kind = (0,response/* property */.MZ)(record, "kind");
    if (number === 1 && kind !== "journal")
        throw damaged(number, NOT_A_JOURNAL);
    if (kind === "journal" && (0,response/* property */.MZ)(record, "version") !== 1) {
        throw damaged(number, "it was written by another version of dataset-upload");
    }
    const fields = FIELDS.get(String(kind));
    if (fields === undefined || !Object.entries(fields).every(([name, fits]) => fits((0,response/* property */.MZ)(record, name)))) {
        throw damaged(number, "the line is not a record");
    }
    return record; // has the fields of its kind
}
const isText = (value) => typeof value === "string";
const isThere = (value) => value !== undefined;
const areFiles = (value) => Array.isArray(value) && value.every((file) => isText((0,response/* property */.MZ)(file, "key")) && isText((0,response/* property */.MZ)(file, "name")));
// Goes from here into a report, whoever wrote the file.
const isArrival = (value) => typeof value === "object" &&
    value !== null &&
    ["itemId", "jobId"].every((name) => ["string", "undefined"].includes(typeof (0,response/* property */.MZ)(value, name))) &&
    isCountOrMissing((0,response/* property */.MZ)(value, "rows"));
const isCountOrMissing = (rows) => rows === undefined || (Number.isSafeInteger(rows) && Number(rows) >= 0);
const FIELDS = new Map(Object.entries({
    journal: { version: isThere },
    request: {
        id: isText,
        at: (value) => isText(value) && !Number.isNaN(Date.parse(String(value))),
        target: isText,
        step: isText,
        part: isText,
        files: areFiles,
        mark: isThere,
        lookUp: isText,
    },
    receipt: { request: isText, value: isThere },
    refused: { request: isText },
    arrived: { files: areFiles, outcome: isArrival },
    replacing: { target: isText },
    state: { target: isText, state: isThere },
    complete: { target: isText, set: isText },
}));
// A line of brackets takes forty times its size when it is parsed: one of 60 MB, 2.8 GB and half a minute. Of a line up to
// this length that is little, and the records of nearly all requests are shorter.
const LONG_LINE = 64 * 1024;
function parseJson(line) {
    if (line.length > LONG_LINE)
        return (0,response/* shallowJson */.Hl)(Buffer.from(line));
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function damaged(line, what) {
    return new dist_errors/* InputError */.dz("journal", `line ${line}: ${what}. Restore the file from an earlier run; without it, everything would be uploaded again`);
}
//# sourceMappingURL=records.js.map
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./packages/core/dist/journal/journal-file.js






// A repository may bring a link or, in an archive, a FIFO: neither is followed or waited for. Windows has neither flag.
const GUARDS = (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
// What one text can hold: half a gigabyte. Found out by reading it, that would take three times the memory.
const MAX_BYTES = external_node_buffer_.constants.MAX_STRING_LENGTH;
/**
 * The journal file at `path`, which is no symbolic link; it and its folder are made with the first thing appended. What
 * another process appends to it meanwhile is noticed before anything that was appended here is told to be on the disk, so
 * that of two runs with one journal one stops before it sends anything. A lock would do the same, and outlive a run that
 * is killed.
 */
function journalFile(path) {
    let handle;
    /** The file's size as far as it is this process's, in bytes. */
    let size = 0;
    const opened = async () => {
        if (handle !== undefined)
            return handle;
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | GUARDS;
        // For its owner's eyes, because it names files.
        handle = await (0,external_node_fs_promises_.open)(path, flags, 0o600);
        await syncFolder((0,external_node_path_.dirname)(path));
        return handle;
    };
    const assertAlone = (fd) => {
        const now = (0,external_node_fs_.fstatSync)(fd);
        // A device has no size.
        if (!now.isFile() || now.size === size)
            return;
        throw new dist_errors/* JournalError */.k(`another run has written to the journal ${path} meanwhile`, {
            hint: "A journal is for one run at a time: wait for the other run's end, and run the upload again.",
        });
    };
    return {
        async read() {
            try {
                const existing = await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDONLY | GUARDS);
                try {
                    const stats = await existing.stat();
                    if (!stats.isFile())
                        throw new Error("it is not a file");
                    if (stats.size > MAX_BYTES)
                        throw new Error(`it is larger than ${MAX_BYTES} bytes`);
                    const content = await existing.readFile();
                    size = content.length;
                    return content.toString("utf8");
                }
                finally {
                    await existing.close();
                }
            }
            catch (error) {
                if (isErrno(error) && error.code === "ENOENT")
                    return "";
                throw new dist_errors/* InputError */.dz("journal", `cannot be read: ${isErrno(error) ? error.message : String(error)}`);
            }
        },
        async truncate(length) {
            assertAlone((await opened()).fd);
            // By its path: Windows refuses to cut a file by a descriptor that only appends.
            await (0,external_node_fs_promises_.truncate)(path, length);
            size = length;
        },
        async append(text) {
            const { fd } = await opened();
            assertAlone(fd);
            let left = Buffer.from(text);
            // Not through libuv's pool: a write into the page cache is over at once, and the process may be killed meanwhile.
            while (left.length > 0) {
                const written = (0,external_node_fs_.writeSync)(fd, left);
                size += written;
                left = left.subarray(written);
            }
            assertAlone(fd);
        },
        sync: async () => (await opened()).datasync(),
        close: async () => handle?.close(),
    };
}
/** A file that is new survives a crash only once its folder is on the disk too. */
async function syncFolder(path) {
    // Windows cannot open a folder, and some file systems cannot sync one: there is nothing to be done then.
    const folder = await (0,external_node_fs_promises_.open)(path, "r").catch(() => undefined);
    await folder?.sync().catch(() => { });
    await folder?.close();
}
function isErrno(error) {
    return external_node_util_.types.isNativeError(error);
}
//# sourceMappingURL=journal-file.js.map
;// CONCATENATED MODULE: ./packages/core/dist/journal/synced-lines.js



/** How long, in milliseconds, a line may be in the system's memory only. It survives the death of the process there. */
const SYNC_WITHIN_MS = 50;
/**
 * Appends lines and syncs them, those that wait at the same time with one sync for all of them. After a failure nothing is
 * written any more: half a line may stand at the end of the file, which only a next run takes off.
 */
class SyncedLines {
    #file;
    /** Not written yet. */
    #waiting = [];
    /** Writes and syncs, one after the other. */
    #queue = Promise.resolve();
    /** A sync in the queue behind every line so far. */
    #nextSync;
    #disk = "synced";
    #timer;
    #cutAt;
    #failure;
    /** @param cutAt - bytes of the file that stay; what comes after is taken off with the first line that is written */
    constructor(file, cutAt) {
        this.#file = file;
        this.#cutAt = cutAt;
    }
    /** Writes the line at once, and syncs it with the next that is waited for, {@link SYNC_WITHIN_MS} later at the latest. */
    append(line) {
        this.#waiting.push(`${line}\n`);
        if (this.#waiting.length === 1) {
            this.#nextSync = undefined;
            this.#inTurn(() => this.#write()).catch(() => { }); // told to whoever syncs
        }
        // The machine's time, not the run's: how long a disk may wait is nothing that a clock handed in stands for.
        this.#timer ??= setTimeout(() => void this.sync().catch(() => { }), SYNC_WITHIN_MS);
    }
    /**
     * @returns when all lines are on the disk
     * @throws {JournalError} where one could not be written
     */
    sync() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.#nextSync ??= this.#inTurn(async () => {
            if (this.#disk === "unsynced")
                await this.#file.sync();
            this.#disk = "synced";
        });
        return this.#nextSync;
    }
    async #write() {
        // A receipt and what follows from it come in one turn of the event loop: they are written together.
        await (0,promises_.setImmediate)();
        const lines = this.#waiting.join("");
        this.#waiting = [];
        if (this.#cutAt !== undefined)
            await this.#file.truncate(this.#cutAt);
        this.#cutAt = undefined;
        this.#disk = "unsynced";
        await this.#file.append(lines);
    }
    #inTurn(work) {
        const done = this.#queue.then(async () => {
            if (this.#failure !== undefined)
                throw this.#failure;
            try {
                await work();
            }
            catch (cause) {
                this.#failure = cause instanceof dist_errors/* JournalError */.k ? cause : unwritable(cause);
                throw this.#failure;
            }
        });
        this.#queue = done.catch(() => { });
        return done;
    }
}
function unwritable(cause) {
    return new dist_errors/* JournalError */.k(`the journal cannot be written: ${isErrno(cause) ? cause.message : String(cause)}`, {
        cause,
        hint: "Without it, nothing more was sent. Make room on the disk or choose another `journal`, and run the upload again.",
    });
}
//# sourceMappingURL=synced-lines.js.map
;// CONCATENATED MODULE: ./packages/core/dist/journal/journal.js



/**
 * Remembers across runs what was sent and what arrived: an append-only NDJSON file. Lines reach the disk in the order of
 * the calls. `announce` and `replace` return once theirs is there, because what they announce must not happen before. What
 * has happened is written at once, so that it outlives the process, and synced with the next request or a moment later:
 * waiting for that costs as much again, and what a crash of the machine loses of it, it could have lost a moment earlier
 * anyway. Holds names and digests of files, never contents, metadata or secrets. One run at a time.
 *
 * What this run goes by is what it was told. What is written, and with that what a later run knows, has no secret in it.
 */
class Journal {
    end;
    #lines;
    #file;
    #redact;
    #requests = new Map();
    /** Ids of open requests by what they carried, the latest last. */
    #carriers = new Map();
    #arrived = new Map();
    #states = new Map();
    #complete = new Map();
    #hasHeader = false;
    constructor(file, redact, 
    /** Whether its last line was cut short. */
    end, cutAt) {
        this.end = end;
        this.#file = file;
        this.#redact = redact;
        this.#lines = new SyncedLines(file, cutAt);
    }
    /**
     * Reads a journal. A last line that was cut short is passed over, and taken off before the next is written. Writes nothing.
     * @throws {InputError} where it is not a journal, is damaged, or of another version
     */
    static async open(file, redact) {
        const text = await file.read();
        const { records, torn } = readRecords(text);
        const cutAt = torn === "" ? undefined : Buffer.byteLength(text) - Buffer.byteLength(torn);
        const journal = new Journal(file, redact, torn === "" ? "whole" : "torn", cutAt);
        for (const record of records)
            journal.#apply(record, "earlier");
        return journal;
    }
    /** Whether it says nothing of any upload. */
    get isEmpty() {
        return this.#arrived.size + this.#requests.size + this.#states.size + this.#complete.size === 0;
    }
    arrival(key) {
        return this.#arrived.get(key);
    }
    state(target) {
        return this.#states.get(target);
    }
    /** The digests of the lists of files that the target was complete with; of a target that is replaced, the last. */
    completeSets(target) {
        return this.#complete.get(target) ?? new Set();
    }
    /** The open requests that carried a file, or, by {@link keysOf}, no file; the latest last. */
    requestsWith(key) {
        return (this.#carriers.get(key) ?? []).flatMap((id) => this.#requests.get(id) ?? []);
    }
    /** The names of files that an earlier run sent into the target without learning whether they arrived. */
    unansweredNames(target) {
        const names = new Set();
        for (const request of this.#requests.values()) {
            if (request.target !== target || request.run === "this" || request.receipt !== undefined)
                continue;
            for (const { key, name } of request.files)
                if (this.#carriers.has(key))
                    names.add(name);
        }
        return names;
    }
    /** Returns once the request may be sent. */
    async announce(request) {
        const whole = { id: (0,external_node_crypto_.randomUUID)(), ...request };
        this.#write({ kind: "request", ...whole });
        await this.#lines.sync();
        return { ...whole, run: "this", receipt: undefined };
    }
    receive({ id }, value) {
        this.#write({ kind: "receipt", request: id, value });
    }
    refuse({ id }) {
        this.#write({ kind: "refused", request: id });
    }
    arrive(files, outcome) {
        this.#write({ kind: "arrived", files, outcome });
    }
    async replace(target) {
        this.#write({ kind: "replacing", target });
        await this.#lines.sync();
    }
    remember(target, state) {
        this.#write({ kind: "state", target, state });
    }
    complete(target, set) {
        this.#write({ kind: "complete", target, set });
    }
    /**
     * Returns once everything is on the disk.
     * @throws {JournalError} where it could not be written
     */
    flush() {
        return this.#lines.sync();
    }
    async close() {
        await this.flush().catch(() => { }); // a failure was told to whoever flushed before, or the run ends with another one
        await this.#file.close();
    }
    #write(record) {
        if (!this.#hasHeader)
            this.#lines.append(HEADER);
        this.#hasHeader = true;
        this.#apply(record, "this");
        this.#lines.append(JSON.stringify(withoutSecrets(record, this.#redact)));
    }
    #apply(record, run) {
        switch (record.kind) {
            case "journal":
                this.#hasHeader = true;
                return;
            case "request": {
                const { kind: _, ...request } = record;
                this.#requests.set(record.id, { ...request, run, receipt: undefined });
                for (const key of keysOf(record))
                    this.#carriers.set(key, [...(this.#carriers.get(key) ?? []), record.id]);
                return;
            }
            case "receipt": {
                const request = this.#requests.get(record.request);
                if (request !== undefined)
                    this.#requests.set(request.id, { ...request, receipt: record.value });
                return;
            }
            case "refused":
                this.#settle(record.request);
                return;
            case "arrived":
                for (const { key } of record.files) {
                    const carriers = this.#carriers.get(key) ?? [];
                    this.#arrived.set(key, record.outcome);
                    this.#carriers.delete(key);
                    for (const id of carriers)
                        if (!this.#isOpen(id))
                            this.#requests.delete(id);
                }
                return;
            case "replacing":
                this.#complete.delete(record.target);
                return;
            case "state":
                if (record.state === null)
                    this.#states.delete(record.target);
                else
                    this.#states.set(record.target, record.state);
                return;
            case "complete":
                this.#complete.set(record.target, (this.#complete.get(record.target) ?? new Set()).add(record.set));
                this.#states.delete(record.target);
                for (const { id, target, files, receipt } of this.#requests.values()) {
                    // One that may have brought a file which has changed or is gone since stays in doubt.
                    if (target === record.target && (receipt !== undefined || files.length === 0))
                        this.#settle(id);
                }
        }
    }
    #isOpen(id) {
        const request = this.#requests.get(id);
        return request !== undefined && keysOf(request).some((key) => this.#carriers.get(key)?.includes(id));
    }
    #settle(id) {
        const request = this.#requests.get(id);
        this.#requests.delete(id);
        for (const key of request === undefined ? [] : keysOf(request)) {
            const others = this.#carriers.get(key)?.filter((other) => other !== id) ?? [];
            if (others.length > 0)
                this.#carriers.set(key, others);
            else
                this.#carriers.delete(key);
        }
    }
}
/** What a request is found by: its files, or its target and step where it has none. */
function keysOf({ target, step, files }) {
    return files.length === 0 ? [`${target} ${step}`] : files.map(({ key }) => key);
}
/** A digest of texts, each told apart from the next. */
function digestOf(texts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 40);
}
//# sourceMappingURL=journal.js.map
;// CONCATENATED MODULE: ./packages/core/dist/journal/task-journal.js


/** The journal as one task uses it: knows the task's target and the keys of its files. */
class TaskJournal {
    unreadable;
    #use;
    #target;
    #unit;
    #files;
    /** Files of requests of earlier runs that this run has resumed, as `request key`. */
    #resumed = new Set();
    constructor(use, memory, files, 
    /** Files whose content could not be read. */
    unreadable) {
        this.unreadable = unreadable;
        this.#use = use;
        this.#target = targetOf(use.service, memory);
        this.#unit = memory.unit;
        this.#files = files;
    }
    /** Reads the content of all files, for their keys. */
    static async open(use, memory, files) {
        const target = targetOf(use.service, memory);
        const digests = new Map();
        const unreadable = new Map();
        const queue = files.values();
        const readSome = async () => {
            for (const file of queue) {
                try {
                    digests.set(file, await use.digestOf(file));
                }
                catch (error) {
                    unreadable.set(file, (0,dist_errors/* asUploadError */.E8)(error));
                }
            }
        };
        await Promise.all(Array.from({ length: DIGESTS_AT_ONCE }, readSome));
        const keys = new Map();
        for (const file of files) {
            const digest = digests.get(file);
            // The name and the content, not the modification time: a checkout sets that anew.
            if (digest !== undefined)
                keys.set(file, { key: digestOf([target, file.name, digest]), name: file.name });
        }
        return new TaskJournal(use, memory, keys, unreadable);
    }
    /** Files that need not be sent, with what is known of them. */
    arrivals() {
        const arrivals = new Map();
        if (this.#unit === "whole" && !this.#use.journal.completeSets(this.#target).has(this.#set()))
            return arrivals;
        for (const [file, { key }] of this.#files) {
            const arrival = this.#use.journal.arrival(key) ?? (this.#isAssumed(key) ? {} : undefined);
            if (arrival !== undefined)
                arrivals.set(file, arrival);
        }
        return arrivals;
    }
    /**
     * What earlier runs did with the files.
     * @throws {JournalError} where what it has for the answer to a request cannot be one
     */
    earlier(isReceipt) {
        const uploads = new Map();
        const arrivals = this.arrivals();
        for (const [file, { key }] of this.#files) {
            const arrival = arrivals.get(file);
            const request = this.#openRequests(key).at(-1);
            if (arrival !== undefined)
                uploads.set(file, { kind: "arrived", itemId: arrival.itemId });
            else if (request !== undefined)
                uploads.set(file, this.#uploadBy(request, isReceipt));
        }
        return uploads;
    }
    #uploadBy(request, isReceipt) {
        const { step, mark, receipt } = request;
        if (receipt !== undefined && !isReceipt(receipt))
            throw noReceipt(step);
        if (isUnaskable(request) && this.#use.inDoubt === "arrived")
            return { kind: "assumed", mark };
        return { kind: "sent", mark, receipt };
    }
    /** The requests of earlier runs that are not settled, with those of the task's files that each carried. */
    sentBefore() {
        const requests = new Map();
        for (const [file, { key }] of this.#files) {
            const last = this.#openRequests(key).at(-1);
            if (last === undefined)
                continue;
            const { id, step, mark } = last;
            const request = requests.get(id) ?? { step, mark, files: [] };
            request.files.push(file);
            requests.set(id, request);
        }
        return [...requests.values()];
    }
    get state() {
        return this.#use.journal.state(this.#target);
    }
    /** Whether an earlier run has completed this target: what is sent now comes on top. */
    get wasComplete() {
        return this.#use.journal.completeSets(this.#target).size > 0;
    }
    /**
     * Something is about to be sent. What it replaces is gone from then on, however far it gets: to put that back, it has to
     * be sent again.
     */
    async begin() {
        if (this.#use.service.mode === "replace")
            await this.#use.journal.replace(this.#target);
    }
    /** Writes down what the user says of files in doubt. @returns of how many */
    settleDoubts() {
        const { journal, inDoubt } = this.#use;
        const requests = (key) => journal.requestsWith(key).filter(isUnaskable);
        const files = [...this.#files.values()].filter(({ key }) => requests(key).length > 0);
        if (inDoubt === "send-again")
            for (const request of new Set(files.flatMap(({ key }) => requests(key))))
                journal.refuse(request);
        const assumed = files.filter(({ key }) => this.#isAssumed(key));
        if (assumed.length > 0)
            journal.arrive(assumed, {});
        return inDoubt === "keep" ? 0 : files.length;
    }
    remember(state) {
        this.#use.journal.remember(this.#target, state);
    }
    /** The record that an earlier run made of the request, all of whose files it carried. Each is found once. */
    resume(request) {
        const keys = keysOf(this.#describe(request));
        const found = this.#unresumed(keys[0] ?? "").find((record) => {
            const carried = new Set(keysOf(record));
            return (record.step === request.step && record.part === (request.part ?? "") && keys.every((key) => carried.has(key)));
        });
        if (found !== undefined)
            for (const key of keys)
                this.#resumed.add(`${found.id} ${key}`);
        return found;
    }
    /** Files of the request that an earlier run has sent with another one, without learning of their arrival. */
    sentOtherwise({ body, part = "" }) {
        const isOther = (record) => part === "" || record.part === "" || record.part === part;
        return (body?.files ?? []).filter((file) => this.#unresumed(this.#keyOf(file)).some(isOther));
    }
    announce(request) {
        const { mark = null, lookUp } = request;
        const at = new Date(this.#use.now()).toISOString();
        const canAsk = lookUp !== undefined && mark !== null ? "possible" : "none";
        return this.#use.journal.announce({ at, ...this.#describe(request), mark, lookUp: canAsk });
    }
    receive(request, value) {
        this.#use.journal.receive(request, value);
    }
    refuse(request) {
        this.#use.journal.refuse(request);
    }
    /** How long ago a request was sent, in milliseconds. */
    ageOf({ at }) {
        return this.#use.now() - Date.parse(at);
    }
    /** The service undid what it had said yes to. */
    forget(file) {
        const request = this.#use.journal.requestsWith(this.#keyOf(file)).at(-1);
        if (request !== undefined)
            this.#use.journal.refuse(request);
    }
    /** @param rows - of one file */
    arrived(files, outcome, rows) {
        const { itemId, jobId } = outcome;
        const shared = { ...(itemId === undefined ? {} : { itemId }), ...(jobId === undefined ? {} : { jobId }) };
        const groups = new Map();
        for (const file of files) {
            const count = rows(file);
            const group = groups.get(count) ?? [];
            group.push(this.#known(file));
            groups.set(count, group);
        }
        for (const [count, group] of groups) {
            this.#use.journal.arrive(group, { ...shared, ...(count === undefined ? {} : { rows: count }) });
        }
    }
    /** All files of the task have arrived. */
    complete() {
        if (this.#unit === "item" || this.#unit === "whole")
            this.#use.journal.complete(this.#target, this.#set());
    }
    #set() {
        return digestOf([...this.#files.values()].map(({ key }) => key).sort());
    }
    /** Requests of earlier runs, without those that the user says never arrived. */
    #openRequests(key) {
        const requests = this.#use.journal.requestsWith(key).filter(({ run }) => run === "earlier");
        return this.#use.inDoubt === "send-again" ? requests.filter((request) => !isUnaskable(request)) : requests;
    }
    #unresumed(key) {
        return this.#openRequests(key).filter(({ id }) => !this.#resumed.has(`${id} ${key}`));
    }
    /** Whether the user says that a file in doubt has arrived. Of a file in parts, only one of them was in doubt. */
    #isAssumed(key) {
        const isWholeFile = this.#unit === "file" || this.#unit === "item";
        return this.#use.inDoubt === "arrived" && isWholeFile && this.#use.journal.requestsWith(key).some(isUnaskable);
    }
    #describe({ step, part = "", body }) {
        return { target: this.#target, step, part, files: (body?.files ?? []).map((file) => this.#known(file)) };
    }
    #keyOf(file) {
        return this.#files.get(file)?.key ?? "";
    }
    #known(file) {
        const known = this.#files.get(file);
        if (known === undefined)
            throw new RangeError(`${file.label} has no key in the journal`);
        return known;
    }
}
/** Whether only the user can say what became of a request of an earlier run. */
function isUnaskable({ run, receipt, lookUp }) {
    return run === "earlier" && receipt === undefined && lookUp === "none";
}
/** What a task's files go into, as a digest: a slash at the end of the base URL makes no difference to requests. */
function targetOf({ name, baseUrl, mode }, { target }) {
    return digestOf([name, baseUrl.href.replace(/\/$/, ""), mode, ...target]);
}
/** Of an answer that no run of ours wrote down: others may have written the file. */
function noReceipt(step) {
    return new dist_errors/* JournalError */.k(`${step}: the journal's record of the answer is not one that this service gives`, {
        hint: "Restore the journal from an earlier run; without it, everything would be uploaded again.",
    });
}
// Small files cost a few round trips to libuv's pool of four threads each.
const DIGESTS_AT_ONCE = 8;
//# sourceMappingURL=task-journal.js.map
;// CONCATENATED MODULE: ./packages/core/dist/journal/send-recorded.js




/**
 * Sends a request with a record of its own: announced before, with its receipt after. What an earlier run has sent is settled
 * first, and sent only where it did not arrive.
 */
async function sendRecorded(request, journal, handlers) {
    const { laterRun = "asks" } = request;
    if (laterRun !== "sends-again") {
        const earlier = journal.resume(request);
        if (earlier?.receipt !== undefined)
            return receiptOf(request, earlier.receipt);
        if (earlier !== undefined) {
            if (laterRun === "asks") {
                const lost = { mark: earlier.mark, names: earlier.files.map(({ name }) => name) };
                const found = await handlers.settle(lost, journal.ageOf(earlier));
                if (found.kind === "arrived") {
                    assertHarmless(request, found.receipt, handlers.redact);
                    journal.receive(earlier, found.receipt);
                    return found.receipt;
                }
            }
            else
                handlers.sendsAgain();
            journal.refuse(earlier);
        }
        const files = journal.sentOtherwise(request);
        if (files.length > 0)
            throw (0,http_outcome/* inDoubt */.aE)(request, "an earlier run sent it with another request", { files });
    }
    const record = await journal.announce(request);
    try {
        const receipt = await handlers.send();
        assertHarmless(request, receipt, handlers.redact);
        journal.receive(record, receipt);
        return receipt;
    }
    catch (thrown) {
        const error = (0,dist_errors/* asUploadError */.E8)(thrown);
        // What is repeated may have arrived with an earlier attempt. What a bug did is not known.
        const mayHaveArrived = request.repeatable && ((0,http_outcome/* isUnclear */.Z5)(error) || request.body?.files.some((file) => handlers.mayHaveArrived(file)));
        if (!(mayHaveArrived || error instanceof dist_errors/* InDoubtError */.QE || error instanceof dist_errors/* InternalError */.Gd))
            journal.refuse(record);
        throw error;
    }
}
/**
 * What is written into a journal has no secret in it. A service that gives one for an id is not to be relied on.
 * @throws {InDoubtError}
 */
function assertHarmless(request, receipt, redact) {
    if ((0,dist_redact/* holdsSecret */.hK)(receipt, redact))
        throw (0,http_outcome/* inDoubt */.aE)(request, "the answer has a secret where an id belongs", {});
}
/**
 * What an earlier run's journal has of the answer.
 * @throws {JournalError}
 */
function receiptOf(request, receipt) {
    if (request.isReceipt?.(receipt) === true)
        return receipt; // as it says
    throw noReceipt(request.step);
}
//# sourceMappingURL=send-recorded.js.map
// EXTERNAL MODULE: ./packages/core/dist/http/limits.js
var limits = __nccwpck_require__(4850);
;// CONCATENATED MODULE: ./packages/core/dist/http/attempt.js



/** Makes single attempts to send requests, as many at once and as fast as is allowed. */
class Attempts {
    #options;
    #inFlight;
    #pacer;
    #rows = new Map();
    #unanswered = new Set();
    constructor(options) {
        const { concurrency, service, clock } = options;
        this.#options = options;
        this.#inFlight = new limits/* Semaphore */.jf(concurrency);
        this.#pacer = service.requestsPerMinute === undefined ? undefined : new limits/* Pacer */._E(service.requestsPerMinute, clock);
    }
    /** The rows that went by while a file was last sent; undefined for a file that has no rows by its name. */
    rowsOf(file) {
        return this.#rows.get(file);
    }
    /** Whether an attempt to send the whole file ended without a yes or no. */
    mayHaveArrived(file) {
        return this.#unanswered.has(file);
    }
    /** An attempt whose whole body was sent brought no yes or no. */
    leaveUnanswered({ body }) {
        for (const file of body?.files ?? [])
            this.#unanswered.add(file);
    }
    /** A run that halts still asks after what it has sent. */
    mayStart(request) {
        return request.method === "GET" ? this.#options.signal : this.#options.halt;
    }
    /**
     * @param onPaced - told how many milliseconds it waits for its turn, where the service takes so many requests a minute
     * @throws {InDoubtError} where the run ended after the whole body of what must not be repeated had gone
     * @throws whatever the body throws; the signal's reason
     */
    async make(addressed, onPaced) {
        const mayStart = this.mayStart(addressed.request);
        return await this.#inFlight.hold(async () => {
            await this.#pacer?.turn(mayStart, onPaced);
            mayStart.throwIfAborted();
            return await this.#attempt(addressed);
        });
    }
    async #attempt(addressed) {
        const { request, attempts } = addressed;
        const { clock, redact, onSent, onSending } = this.#options;
        const startedAt = clock.now();
        const body = request.body?.open();
        let sentBytes = 0;
        const record = (outcome) => {
            const durationMs = clock.now() - startedAt;
            attempts.push({ startedAt: new Date(startedAt).toISOString(), durationMs, sentBytes, outcome });
        };
        try {
            const answer = await this.#exchange(addressed, body, (bytes) => {
                if (sentBytes === 0 && !request.repeatable)
                    onSending(request.body?.files ?? []);
                sentBytes += bytes;
                onSent(bytes);
            });
            record({ kind: "answered", status: answer.status });
            return { kind: "answered", answer };
        }
        catch (error) {
            record({ kind: "failed", message: redact(error instanceof Error ? error.message : String(error)) });
            const wasSentWhole = error instanceof dist_errors/* TransportError */.wX
                ? error.phase === "awaiting-answer"
                : sentBytes >= (request.body?.length ?? Number.POSITIVE_INFINITY);
            if (wasSentWhole)
                this.leaveUnanswered(request);
            if (error instanceof dist_errors/* TransportError */.wX)
                return { kind: "failed", error };
            if (error instanceof dist_errors/* UnexpectedAnswerError */.qx)
                return { kind: "unreadable", error };
            // The run has ended, or something that nobody foresaw. A body that was broken off cannot have been taken as whole.
            if (!wasSentWhole || request.repeatable)
                throw error;
            throw (0,http_outcome/* inDoubt */.aE)(request, (0,dist_errors/* asUploadError */.E8)(error).message, { cause: error });
        }
        finally {
            // Also after a lost answer: the service may show later that it took the request.
            for (const [file, count] of body?.counts ?? [])
                this.#rows.set(file, count);
        }
    }
    async #exchange({ request, url, stallTimeoutMs }, body, onSent) {
        const { service, signal, transport } = this.#options;
        const contentType = request.body === undefined ? {} : { "content-type": request.body.contentType };
        return await transport.exchange({
            method: request.method,
            url,
            repeatable: request.repeatable,
            headers: { ...request.headers, ...service.headers, ...contentType },
            body: request.body === undefined || body === undefined
                ? undefined
                : { length: request.body.length, chunks: body.chunks },
            signal,
            stallTimeoutMs: stallTimeoutMs(),
            onSent,
        });
    }
}
//# sourceMappingURL=attempt.js.map
// EXTERNAL MODULE: ./packages/core/dist/text.js
var dist_text = __nccwpck_require__(3720);
;// CONCATENATED MODULE: ./packages/core/dist/http/retry.js
/**
 * The arithmetic of retries: what is safe to repeat and how long to wait before. Pure functions without a clock.
 */
// By these a server says that it did not process the request: it did not get all of it in time (RFC 9110, 15.5.9), would
// not take it early (RFC 8470, 5.2), or has had too many (RFC 6585, 4).
const NOT_PROCESSED = [408, 425, 429];
/** Judges an attempt that was answered. `now` is in milliseconds since 1970. */
function judgeAnswer(answer, request, now) {
    const { status } = answer;
    // A date is by the server's clock, and so is the answer's own.
    const retryAfterMs = parseRetryAfter(answer.retryAfter, parseDate(answer.date ?? "") ?? now);
    const reason = `HTTP ${status}`;
    if (NOT_PROCESSED.includes(status) || request.busyStatuses.includes(status))
        return { kind: "wait", reason, retryAfterMs };
    if (status < 500)
        return { kind: "final" };
    // A service that says 503 itself did not take the request; a proxy's page says nothing of what happened behind it.
    const mayRepeat = request.repeatable || answer.requestSent === "in-part";
    if (status === 503 && (answer.form === "service" || mayRepeat))
        return { kind: retryAfterMs === undefined ? "repeat" : "wait", reason, retryAfterMs };
    return mayRepeat ? { kind: "repeat", reason, retryAfterMs } : { kind: "unconfirmed", reason };
}
/** Judges an attempt that got no complete answer: a body whose last byte was never handed over cannot have been accepted. */
function judgeFailure(error, request) {
    const kind = error.phase === "awaiting-answer" && !request.repeatable ? "unconfirmed" : "repeat";
    return { kind, reason: error.message };
}
/** How long, in milliseconds, a service that is busy and does not say until when is waited for. */
const MAX_BUSY_MS = 10 * 60_000;
/** How long, in milliseconds, a service is asked what became of a request whose answer was lost. */
const MAX_ASKING_MS = 2 * 60_000;
/** How long, in milliseconds, a look-up may take that began in that time. */
const MAX_LOOK_UP_MS = 30_000;
/** How long a service is asked that had its time already: the stall timeout passed, another run sent it, or it was sent again. */
const SHORT_ASKING_MS = 30_000;
/** How old, in milliseconds, an earlier run's request is that a service has had time for. */
const SETTLED_AFTER_MS = 10 * 60_000;
/** How often a request is sent again that the service does not show after that. */
const MAX_RESENDS = 2;
/** First step and ceiling of the exponential back-off, in milliseconds. */
const BACKOFF_BASE_MS = 500;
const BACKOFF_CEILING_MS = 30_000;
/** `Retry-After` counts whole seconds: what asks for less, such as a date that has just passed, says no more than "soon". */
const MIN_RETRY_AFTER_MS = 1000;
/**
 * How long to wait before the next attempt: what the service asked for, else exponential back-off with full jitter.
 * @param failures - how many attempts have failed so far, from 1
 * @param random - from 0 up to, not including, 1
 * @returns milliseconds; what the service asked for is not shortened: the caller compares it with its deadline. A service
 * that says "at once", or "in a millisecond", over and over is not asked without pause.
 */
function retryDelay(failures, retryAfterMs, random) {
    if (retryAfterMs !== undefined && retryAfterMs >= MIN_RETRY_AFTER_MS)
        return retryAfterMs;
    const backoffMs = Math.ceil(random * Math.min(BACKOFF_CEILING_MS, BACKOFF_BASE_MS * 2 ** failures));
    return Math.max(retryAfterMs ?? 0, backoffMs);
}
/** Milliseconds before asking again for something that the service is working on: from 1 s, growing to 30 s. */
function pollDelay(round, random) {
    const full = Math.min(30_000, 1000 * 1.5 ** (round - 1));
    return Math.ceil(full * (0.75 + random / 4));
}
/** What a number of seconds that is larger counts as: longer than any run. */
const MAX_WAIT_S = 2 ** 31;
/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds, or an HTTP date.
 * @returns milliseconds from `now`, 0 for a date that has passed; undefined where it is absent or neither
 */
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    const text = value.trim();
    if (/^\d+(\.\d+)?$/.test(text))
        return Math.ceil(Math.min(Number(text), MAX_WAIT_S) * 1000);
    const date = parseDate(text);
    return date === undefined ? undefined : Math.max(0, date - now);
}
/** Reads an HTTP date (RFC 9110, 5.6.7): milliseconds since 1970, or undefined where it is none. */
function parseDate(text) {
    // A date has letters; `Date.parse` would take "-5" or "1e3" for a year.
    if (!/^[A-Za-z]{3,9},? /.test(text))
        return undefined;
    // The oldest of the three forms, asctime's, has no zone and means UTC; `Date.parse` would take the machine's.
    const date = Date.parse(/ \d{4}$/.test(text) ? `${text} GMT` : text);
    return Number.isNaN(date) ? undefined : date;
}
/**
 * A run's allowance of retries, so that a service that is down is not asked a thousand times: each retry takes one,
 * each success gives a tenth back.
 */
class RetryBudget {
    #left;
    #most;
    constructor(most) {
        this.#left = most;
        this.#most = most;
    }
    /** Takes one retry out of the allowance; false where none is left. */
    take() {
        if (this.#left < 1)
            return false;
        this.#left -= 1;
        return true;
    }
    succeeded() {
        this.#left = Math.min(this.#most, this.#left + 0.1);
    }
}
//# sourceMappingURL=retry.js.map
;// CONCATENATED MODULE: ./packages/core/dist/http/lost-requests.js




/** Finds out what became of requests without an answer, where the service can be asked. */
class LostRequests {
    #options;
    #resent = new Set();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Looks a request up, again and again for its `askingMs`, while other tasks go on. The last look-up decides: what is not
     * shown by then is `absent`; where it failed or was not exhaustive, nothing is known.
     * @param lost - as it was sent
     * @throws {InDoubtError} where the service cannot be asked, does not say, or does not show what is not to be sent again
     */
    async settle(unconfirmed, lost, loss) {
        const { request, notShown } = unconfirmed;
        const found = await this.#ask(unconfirmed, lost, loss);
        if (found.kind === "arrived")
            return found;
        if (found.kind === "absent" && loss.mayResend && !this.#options.halt.aborted) {
            notShown.push(lost);
            this.#resent.add(unconfirmed);
            return found;
        }
        const why = found.kind === "absent" ? "the service does not show it, but may still be working on it" : found.reason;
        const error = found.kind === "unknown" && found.cause !== undefined ? (0,dist_errors/* asUploadError */.E8)(found.cause) : undefined;
        throw (0,http_outcome/* inDoubt */.aE)(request, `${loss.reason}; ${why}`, {
            cause: loss.cause instanceof dist_errors/* GivenUpError */.TI ? loss.cause : (error ?? loss.cause),
            hint: loss.hint ?? error?.hint,
        });
    }
    /** At the end of a run: looks up once more what was sent again, and tells what the service shows twice. */
    async tellOfCopies() {
        await Promise.all([...this.#resent].map((unconfirmed) => this.#tellOfCopies(unconfirmed)));
    }
    async #tellOfCopies({ task, request, notShown, sendUntil }) {
        const { clock, deadline, redact, notice } = this.#options;
        const warn = (message) => notice({ level: "warning", message: redact(`${task}: ${message}`) });
        const send = sendUntil(Math.min(deadline, clock.now() + SHORT_ASKING_MS));
        const sent = new Map([...notShown, asSent(request)].map((lost) => [JSON.stringify(lost.mark), lost]));
        const copies = new Set();
        for (const lost of sent.values()) {
            const found = await lookUpOnce(request, lost, send);
            if (found.kind === "arrived")
                for (const id of found.copies ?? [])
                    copies.add(id);
            if (found.kind === "unknown") {
                return warn(`an answer was lost and it was sent again; whether it is stored twice is not known: ${found.reason}`);
            }
        }
        const ids = [...copies].map((id) => (0,dist_text/* plainText */.w)(id, 200)).join(" and ");
        if (copies.size > 1)
            warn(`it is stored twice, as ${ids}, because the answer to the first was lost: delete one`);
    }
    async #ask({ task, request, sendUntil, releaseSlot }, lost, { reason, askingMs }) {
        const { clock, random, signal, deadline, redact, emit } = this.#options;
        if (request.lookUp === undefined || lost.mark === null)
            return CANNOT_BE_ASKED;
        const until = Math.min(deadline, clock.now() + askingMs);
        const send = sendUntil(Math.min(deadline, until + MAX_LOOK_UP_MS));
        emit({ kind: "asking", task, step: request.step, reason: redact(reason), forMs: until - clock.now() });
        for (let round = 1;; round += 1) {
            const found = await lookUpOnce(request, lost, send);
            const leftMs = until - clock.now();
            if (found.kind === "arrived" || signal.aborted || isFinal(found) || leftMs <= 0)
                return found;
            try {
                await releaseSlot(() => clock.sleep(Math.min(leftMs, pollDelay(round, random())), signal));
            }
            catch (cause) {
                return { kind: "unknown", reason: "the run ended before the service showed it", cause };
            }
        }
    }
}
const CANNOT_BE_ASKED = { kind: "unknown", reason: "the service cannot be asked" };
/** A look-up that fails leaves it unknown. */
async function lookUpOnce(request, lost, send) {
    try {
        return (await request.lookUp?.(send, lost)) ?? CANNOT_BE_ASKED;
    }
    catch (cause) {
        return { kind: "unknown", reason: `looking it up failed too: ${(0,dist_errors/* asUploadError */.E8)(cause).message}`, cause };
    }
}
/** Whether asking again would bring nothing else: the service is down, or refuses to be asked. */
function isFinal(found) {
    if (found.kind !== "unknown")
        return false;
    const { cause } = found;
    return cause instanceof dist_errors/* GivenUpError */.TI || (cause instanceof dist_errors/* RefusedError */.fk && cause.status < 500);
}
/** The request as this run has sent it. */
function asSent({ mark, body }) {
    return { mark: mark ?? null, names: (body?.files ?? []).map(({ name }) => name) };
}
//# sourceMappingURL=lost-requests.js.map
;// CONCATENATED MODULE: ./packages/core/dist/http/request-url.js

/**
 * The address of a request below the service's.
 * @throws {InternalError} where it would lead off the service's origin or climb out of its place
 */
function requestUrl(base, { step, path, query }) {
    if (path instanceof URL) {
        // The token goes with every request.
        if (path.origin !== base.origin)
            throw new dist_errors/* InternalError */.Gd(`${step}: not an address of ${base.origin}`);
        return path;
    }
    // An id that a server made up would climb out of its place, encoded or not (WHATWG URL, "double-dot URL path segment").
    if (/\/(\.|%2e){1,2}(\/|$)/i.test(path))
        throw new dist_errors/* InternalError */.Gd(`${step}: not a path: ${path}`);
    const url = new URL(base);
    url.pathname = base.pathname.replace(/\/$/, "") + path;
    for (const [name, value] of Object.entries(query ?? {}))
        url.searchParams.set(name, value);
    return url;
}
//# sourceMappingURL=request-url.js.map
;// CONCATENATED MODULE: ./packages/core/dist/http/send.js







// The run's allowance of retries, as a multiple of one request's: a service that is down is asked this often, and
// every ten successes earn one more. Lost answers take from it too, also where nothing may be retried.
const BUDGET_REQUESTS = 10;
/**
 * Sends requests: the one place where attempts, waiting, pace, lost answers and redaction are dealt with.
 * One for a run; each task gets its own `send` from {@link Sender.forTask}.
 */
class Sender {
    #options;
    #attempts;
    #budget;
    #lost;
    constructor(options) {
        this.#options = options;
        this.#attempts = new Attempts(options);
        this.#lost = new LostRequests(options);
        this.#budget = new RetryBudget(BUDGET_REQUESTS * Math.max(1, options.maxRetries));
    }
    /** The rows that went by while a file was last sent; undefined for a file that has no rows by its name. */
    rowsOf(file) {
        return this.#attempts.rowsOf(file);
    }
    /** Whether an attempt to send the whole file ended without a yes or no. */
    mayHaveArrived(file) {
        return this.#attempts.mayHaveArrived(file);
    }
    /** @param until - when it is too late for another attempt, on the run's clock */
    forTask(task, until = this.#options.deadline) {
        return (request) => this.#send(task, request, until);
    }
    /** At the end of a run: looks up once more what was sent again, and tells what the service shows twice. */
    async tellOfCopies() {
        await this.#lost.tellOfCopies();
    }
    async #send(task, request, until) {
        const { clock, deadline, requestTimeoutMs, onRequest } = this.#options;
        if (until < deadline && clock.now() >= until)
            throw new dist_errors/* StoppedError */.Ko("deadline", `${request.step}: it took too long`);
        const url = this.#urlOf(request);
        const stallTimeoutMs = () => until === deadline ? requestTimeoutMs : Math.max(1, Math.min(requestTimeoutMs, until - clock.now()));
        const { label, releaseSlot } = task;
        const sendUntil = (moment) => this.forTask(task, moment);
        const unconfirmed = { task: label, request, notShown: [], sendUntil, releaseSlot };
        const sending = { task, request, url, until, stallTimeoutMs, attempts: [], unconfirmed };
        const report = (end) => onRequest(Object.assign(describe(sending), end));
        try {
            const receipt = await this.#sendJournalled(sending);
            // What was looked up is not kept: lists of files, once for every time that was asked.
            report(request.method === "GET" ? {} : { receipt });
            return receipt;
        }
        catch (thrown) {
            const error = this.#redacted((0,dist_errors/* asUploadError */.E8)(thrown));
            report({ error: (0,dist_errors/* describeError */.Uc)(error) });
            throw error;
        }
    }
    /** @throws {InternalError} its message may hold an id that a server made up, and is redacted */
    #urlOf(request) {
        try {
            return requestUrl(this.#options.service.baseUrl, request);
        }
        catch (error) {
            throw this.#redacted((0,dist_errors/* asUploadError */.E8)(error));
        }
    }
    async #sendJournalled(sending) {
        const { task, request, unconfirmed } = sending;
        const { redact, notice } = this.#options;
        const isRecorded = !request.repeatable || request.laterRun !== undefined;
        if (task.journal === undefined || !isRecorded)
            return await this.#sendUntilSettled(sending);
        return await sendRecorded(request, task.journal, {
            send: () => this.#sendUntilSettled(sending),
            settle: (lost, ageMs) => {
                const reason = "an earlier run sent it and was cut off";
                const askingMs = ageMs > SETTLED_AFTER_MS ? SHORT_ASKING_MS : MAX_ASKING_MS;
                return this.#lost.settle(unconfirmed, lost, { reason, askingMs, mayResend: true });
            },
            mayHaveArrived: (file) => this.mayHaveArrived(file),
            sendsAgain: () => {
                const message = `${task.label}: an earlier run was cut off before the answer to "${request.step}", which is sent again: what the first one made, if it did, is still at the service`;
                notice({ level: "warning", message });
            },
            redact,
        });
    }
    async #sendUntilSettled(sending) {
        const { request, unconfirmed } = sending;
        for (let resends = 0;; resends += 1) {
            const end = await this.#attemptUntilAnswered(sending);
            if ("receipt" in end)
                return end.receipt;
            const askingMs = resends > 0 ? SHORT_ASKING_MS : end.askingMs;
            const mayResend = end.mayResend && resends < MAX_RESENDS;
            const found = await this.#lost.settle(unconfirmed, asSent(request), { ...end, askingMs, mayResend });
            if (found.kind === "arrived")
                return found.receipt;
        }
    }
    /** @returns what the answer means, or why there is none to rely on */
    async #attemptUntilAnswered(sending) {
        const { task, request, attempts } = sending;
        const { service, emit } = this.#options;
        let failures = 0;
        let waits = 0;
        let busyMs = 0;
        for (;;) {
            const outcome = await this.#attempts.make(sending, (forMs) => {
                const reason = `${service.name} takes ${service.requestsPerMinute} requests a minute`;
                emit({ kind: "waiting", task: task.label, reason, forMs });
            });
            const verdict = this.#judge(request, outcome);
            if (verdict.kind === "final")
                return { receipt: verdict.receipt };
            if (verdict.kind === "unconfirmed") {
                const { reason, error } = verdict;
                const stalled = outcome.kind === "failed" && outcome.error.code === "STALLED";
                const askingMs = stalled ? SHORT_ASKING_MS : MAX_ASKING_MS;
                if (this.#budget.take())
                    return { reason, askingMs, cause: error, hint: error?.hint, mayResend: true };
                // A service that takes requests and does not answer them is down as well: each might be left in doubt.
                const end = (0,http_outcome/* givenUp */.bW)((0,http_outcome/* exhausted */.uW)(request, outcome, (0,http_outcome/* afterAttempts */.ln)(attempts.length)));
                return { reason: `${reason}; the run has used up its retries`, askingMs, cause: end, mayResend: false };
            }
            if (verdict.kind === "wait") {
                waits += 1;
                if (busyMs >= MAX_BUSY_MS)
                    throw (0,http_outcome/* exhausted */.uW)(request, outcome, `after ${MAX_BUSY_MS / 60_000} minutes`);
            }
            else {
                failures += 1;
                // A server's error comes from a request that it may have carried out.
                if (outcome.kind === "answered")
                    this.#attempts.leaveUnanswered(request);
                const tried = (0,http_outcome/* exhausted */.uW)(request, outcome, (0,http_outcome/* afterAttempts */.ln)(failures));
                if (failures > this.#options.maxRetries)
                    throw tried;
                if (!this.#budget.take())
                    throw (0,http_outcome/* givenUp */.bW)(tried);
            }
            const delayMs = await this.#waitBeforeNext(sending, outcome, verdict, verdict.kind === "wait" ? waits : failures);
            if (verdict.kind === "wait" && verdict.retryAfterMs === undefined)
                busyMs += delayMs;
        }
    }
    /** @throws {RefusedError} {@link UnexpectedAnswerError} where the answer is no, or cannot be a yes */
    #judge(request, outcome) {
        const repeatability = { repeatable: request.repeatable, busyStatuses: request.busyStatuses ?? [] };
        if (outcome.kind === "failed")
            return judgeFailure(outcome.error, repeatability);
        try {
            if (outcome.kind === "unreadable")
                throw outcome.error;
            const { answer } = outcome;
            const { "retry-after": retryAfter, date } = answer.headers;
            const form = request.errorMessage(answer) === undefined ? "page" : "service";
            const verdict = judgeAnswer({ status: answer.status, retryAfter, date, form, requestSent: answer.requestSent }, repeatability, this.#options.clock.now());
            if (verdict.kind !== "final")
                return verdict;
            this.#budget.succeeded();
            return { kind: "final", receipt: (0,http_outcome/* readFinal */.BF)(request, answer) };
        }
        catch (error) {
            if (request.repeatable || !(0,http_outcome/* isUnclear */.Z5)(error))
                throw error;
            return { kind: "unconfirmed", reason: error.message, error };
        }
    }
    /** @returns how long it waited, in milliseconds */
    async #waitBeforeNext({ task, request, until }, outcome, verdict, round) {
        const { clock, random, emit, redact } = this.#options;
        const delayMs = retryDelay(round, verdict.retryAfterMs, random());
        const leftMs = until - clock.now();
        if (delayMs >= leftMs)
            throw (0,http_outcome/* tooLate */.Bg)(request, outcome, verdict.reason, { delayMs, leftMs });
        const because = verdict.kind === "wait" ? "busy" : "failure";
        const reason = redact(verdict.reason);
        emit({ kind: "retrying", task: task.label, step: request.step, reason, delayMs, because });
        await clock.sleep(delayMs, this.#attempts.mayStart(request));
        return delayMs;
    }
    /** Messages may hold what a server echoed. */
    #redacted(error) {
        error.message = this.#options.redact(error.message);
        return error;
    }
}
function describe({ task, request, url, attempts }) {
    const files = request.body?.files ?? [];
    return {
        task: task.label,
        step: request.step,
        method: request.method,
        url: url.origin + url.pathname,
        files: files.slice(0, 10).map((file) => file.label),
        fileCount: files.length,
        attempts,
    };
}
//# sourceMappingURL=send.js.map
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = require("node:https");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+http-client@4.0.1_patch_hash=73e4f8d6145e394f4bc4e3efb53fc90bfc28603a834ec6640423c3e02ae209bc/node_modules/@actions/http-client/lib/proxy.js
var proxy = __nccwpck_require__(3216);
// EXTERNAL MODULE: ./node_modules/.pnpm/tunnel@0.0.6/node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(7013);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+http-client@4.0.1_patch_hash=73e4f8d6145e394f4bc4e3efb53fc90bfc28603a834ec6640423c3e02ae209bc/node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var lib_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};




var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return lib_awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => lib_awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return lib_awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => lib_awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return lib_awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return lib_awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return lib_awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return lib_awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return lib_awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = proxy/* getProxyUrl */.s(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = proxy/* getProxyUrl */.s(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        throw new Error('getAgentDispatcher is left out here, and undici with it');
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return lib_awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return lib_awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => lib_awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./packages/core/dist/http/proxy.js + 1 modules
var http_proxy = __nccwpck_require__(9365);
;// CONCATENATED MODULE: ./packages/core/dist/http/connections.js






// Node gives each address of a host 250 ms to connect; a SYN that was lost is sent again after a second.
const ATTEMPT_TIMEOUT_MS = 2500;
// A server that closes its connections after each answer does so at once: one that left this one open for so long keeps it.
const KEPT_OPEN_MS = 100;
/**
 * Begins requests by `@actions/http-client`, with its agents and proxy rules, and decides which connection each may go over.
 *
 * An idle connection's end is noticed only in the next round of the event loop, and a request that was written before is
 * lost. So a request that must not be repeated goes over a kept connection only once the service has shown that it leaves
 * them open, and after one loss never again.
 */
class Connections {
    #idleTimeoutMs;
    // A client keeps one agent, which is for one protocol.
    #clients = new Map();
    #answeredAt = new WeakMap();
    #areKept = "unknown";
    constructor(idleTimeoutMs) {
        this.#idleTimeoutMs = idleTimeoutMs;
    }
    /**
     * Chooses a connection for the request.
     * @returns begins it; its events come in the same round of the event loop
     * @throws {InputError} where the proxy's address cannot be used
     */
    async choose(request) {
        const proxy = (0,http_proxy/* proxyFor */.i)(request.url);
        const keep = proxy !== undefined || request.repeatable || (await this.#mayReuse(request.url));
        const client = this.#client(request.url, keep ? "keep" : "close");
        return () => begin(client, request, proxy);
    }
    /** A request was answered over this connection. */
    answered(socket) {
        this.#answeredAt.set(socket, performance.now());
    }
    /** A request was lost over a connection that others had been answered over. */
    lost() {
        this.#areKept = "no";
    }
    close() {
        for (const client of this.#clients.values())
            client.dispose();
    }
    /** Whether a request that must not be repeated may go over a kept connection, or there is none and it makes one. */
    async #mayReuse(url) {
        if (this.#areKept === "no")
            return false;
        await readWhatArrived();
        const idle = Object.values(directAgent(this.#client(url, "keep"), url).freeSockets).flatMap((sockets) => sockets ?? []);
        const open = idle.filter((socket) => socket.readable);
        for (const socket of idle)
            if (!socket.readable)
                socket.destroy();
        const now = performance.now();
        if (open.some((socket) => now - (this.#answeredAt.get(socket) ?? now) >= KEPT_OPEN_MS))
            this.#areKept = "yes";
        return open.length === 0 || this.#areKept === "yes";
    }
    #client({ protocol }, after) {
        const key = `${after} ${protocol}`;
        const known = this.#clients.get(key);
        if (known !== undefined)
            return known;
        const client = new HttpClient("dataset-upload", [], { keepAlive: after === "keep" });
        this.#clients.set(key, client);
        // Not among the types of node:http, and no option of http-client. Counts while a connection is idle only.
        const { options } = directAgent(client, { protocol });
        if (options !== undefined)
            options.timeout = this.#idleTimeoutMs;
        return client;
    }
}
/** Waits until everything has been read that has arrived by now, on any connection. */
async function readWhatArrived() {
    // The round of the event loop that is under way may have looked at the connections already: the next one looks again.
    await (0,promises_.setImmediate)();
    await (0,promises_.setImmediate)();
}
/** The agent of requests that go through no proxy: http-client never sends those for the machine itself through one. */
function directAgent(client, { protocol }) {
    return client.getAgent(`${protocol}//localhost`);
}
/** Has the client make a request whose body is written by whoever called this: it would end one that failed as if it were whole. */
function begin(client, request, proxy) {
    const { url, method, headers, body } = request;
    let tunnel;
    const agent = proxy === undefined ? directAgent(client, url) : client.getAgent(url.href);
    if (proxy !== undefined) {
        // How the agent of `tunnel`, whose types http-client does not tell, asks the proxy to connect: while the request is made.
        agent.request = (options) => {
            tunnel = moduleFor(proxy).request({ ...options, ...connectOptions(url, proxy, options) });
            return tunnel;
        };
    }
    let outgoing;
    // http-client calls `pipe` with the request that is to be written to.
    const handOver = { on: () => handOver, pipe: (made) => (outgoing = made) };
    const options = {
        ...(0,external_node_url_namespaceObject.urlToHttpOptions)(url),
        method,
        agent,
        autoSelectFamilyAttemptTimeout: ATTEMPT_TIMEOUT_MS,
        headers: {
            accept: "application/json",
            "accept-encoding": "identity",
            "user-agent": "dataset-upload",
            ...headers,
            ...(body === undefined ? {} : { "content-length": String(body.length) }),
        },
    };
    const info = { options, parsedUrl: url, httpModule: moduleFor(url) };
    // Its types know neither the last option nor anything but streams. The request itself tells what becomes of it.
    client.requestRawWithCallback(info, handOver, () => { });
    if (outgoing === undefined)
        throw new TypeError("http-client handed over no request");
    // By these it would half-close a connection on which nothing moved for three minutes.
    outgoing.removeAllListeners("timeout");
    return { outgoing, tunnel };
}
function moduleFor({ protocol }) {
    return protocol === "https:" ? external_node_https_namespaceObject : external_node_http_;
}
/** What the agent has no brackets for, or too many: `CONNECT [2001:db8::7]:443`, but a connection to `::1`. */
function connectOptions(url, proxy, { headers }) {
    const host = `${url.hostname}:${url.port || (url.protocol === "https:" ? 443 : 80)}`;
    return {
        host: proxy.hostname.replace(/^\[|\]$/g, ""),
        path: host,
        headers: { ...headers, host }, // an object, as the agent makes them
        autoSelectFamilyAttemptTimeout: ATTEMPT_TIMEOUT_MS,
    };
}
//# sourceMappingURL=connections.js.map
;// CONCATENATED MODULE: ./packages/core/dist/http/socket-handle.js
function handleOf(socket) {
    return socket._handle; // null at the end
}
/**
 * Closes a connection with a reset, so that its service gets nothing more of what the kernel still holds.
 * `resetAndDestroy` would do for TCP, but refuses TLS.
 */
function resetConnection(socket) {
    const handle = handleOf(socket);
    const tcp = handle?._parent ?? handle;
    if (tcp?.reset !== undefined) {
        const { close } = tcp;
        tcp.close = (done) => {
            if (tcp.reset?.(done) !== 0)
                close.call(tcp, done);
        };
    }
    socket.destroy();
}
//# sourceMappingURL=socket-handle.js.map
;// CONCATENATED MODULE: ./packages/core/dist/http/stall.js


// How often it is looked whether bytes have moved, in each time that they must have.
const LOOKS = 4;
/**
 * Calls `onStall` once no byte of a request or its answer has moved for `ms`, also while it waits for a connection.
 * @returns ends the watch
 */
function watchForStall(outgoing, ms, onStall) {
    let seen = movementOf(outgoing.socket);
    let quiet = 0;
    // Not by the clock: where the process was held up, what has arrived meanwhile is seen before the next look.
    const timer = setInterval(() => {
        const now = movementOf(outgoing.socket);
        quiet = now === seen ? quiet + 1 : 0;
        seen = now;
        if (quiet === LOOKS)
            onStall();
    }, ms / LOOKS);
    return () => clearInterval(timer);
}
/** Changes with every byte that is read, handed over, taken by the kernel, or acknowledged by the other side. */
function movementOf(socket) {
    if (socket === null)
        return "no connection";
    const { bytesRead, bytesWritten } = socket;
    return [socket.connecting, bytesRead, bytesWritten, handleOf(socket)?.writeQueueSize, unacknowledged(socket)].join();
}
/**
 * The bytes that the kernel has taken and the other side has not, in hexadecimal, as Linux tells in its table of
 * connections; undefined elsewhere.
 */
function unacknowledged({ localPort = 0, remotePort = 0, remoteFamily }) {
    if (process.platform !== "linux")
        return undefined;
    const hex = (port) => port.toString(16).toUpperCase().padStart(4, "0");
    try {
        const table = (0,external_node_fs_.readFileSync)(`/proc/self/net/tcp${remoteFamily === "IPv6" ? "6" : ""}`, "latin1");
        return new RegExp(`:${hex(localPort)} \\w+:${hex(remotePort)} \\w\\w (\\w+):`).exec(table)?.[1];
    }
    catch {
        return undefined; // not every container has it
    }
}
//# sourceMappingURL=stall.js.map
;// CONCATENATED MODULE: ./packages/core/dist/http/transport.js







// Servers close idle connections, Node's after 5 s, and a request that is on its way then is lost. So ours are closed first.
const IDLE_TIMEOUT_MS = 4000;
/**
 * The transport over `@actions/http-client`. What that leaves open is closed here: how far a request got, aborts, stalls,
 * answers that are cut off or come early.
 */
function createTransport({ idleTimeoutMs = IDLE_TIMEOUT_MS } = {}) {
    const connections = new Connections(idleTimeoutMs);
    return {
        exchange: (request) => exchange(request, connections),
        close: () => connections.close(),
    };
}
async function exchange(request, connections) {
    const { signal, stallTimeoutMs, body } = request;
    signal.throwIfAborted();
    const begin = await connections.choose(request);
    signal.throwIfAborted();
    const begun = begin();
    const { outgoing } = begun;
    const pending = new PendingAnswer(begun);
    const abort = () => pending.giveUp(asError(signal.reason));
    signal.addEventListener("abort", abort, { once: true });
    const endWatch = watchForStall(outgoing, stallTimeoutMs, () => pending.stall(codeError("STALLED", `no byte moved for ${stallTimeoutMs / 1000} s`)));
    let phase = "before-body";
    let isConnected = false;
    try {
        await Promise.race([connected(outgoing), pending.answer]);
        isConnected = true;
        // The first chunk may have to be read from a disk, and the head waits for it: until then nothing has left.
        const isWhole = await writeBody(outgoing, pending, body, (bytes) => {
            phase = "sending";
            if (bytes > 0)
                request.onSent?.(bytes);
        });
        if (isWhole)
            phase = "awaiting-answer";
        pending.readOn();
        const answer = await pending.answer;
        if (isWhole && outgoing.socket !== null)
            connections.answered(outgoing.socket);
        return { ...answer, requestSent: isWhole ? "whole" : "in-part" };
    }
    catch (error) {
        const cause = pending.broken ?? error; // why it was broken off says more than that it broke
        if (signal.aborted)
            throw signal.reason;
        if (!isNetworkError(error) || !isNetworkError(cause))
            throw error;
        if (outgoing.reusedSocket && phase !== "before-body" && cause.code !== "STALLED")
            connections.lost();
        throw transportError(cause, request, { phase, hint: isConnected ? undefined : UNREACHED });
    }
    finally {
        endWatch();
        signal.removeEventListener("abort", abort);
        // Whatever is not at its end by now is of no further use; and of a body that is not whole, no more may arrive.
        if (phase !== "awaiting-answer" || !pending.isComplete)
            pending.reset();
    }
}
/** A request's answer to come, and ways to end the request that work before it has a connection to be closed. */
class PendingAnswer {
    answer;
    /** The first error that ended the request. */
    broken;
    isComplete = false;
    /** Called once the service has answered with a no. */
    onNo = () => { };
    #begun;
    #reject = (_error) => { };
    #incoming;
    #hasBodyLeft = false;
    #read = () => { };
    constructor(begun) {
        this.#begun = begun;
        const { outgoing } = begun;
        this.answer = new Promise((resolve, reject) => {
            this.#reject = reject;
            outgoing.once("response", (incoming) => {
                this.#incoming = incoming;
                // A yes that comes early is read once the body has left: at its end Node closes a connection that is not kept,
                // whatever is still to be sent. A no ends the body, and is read at once: its service may reset the connection.
                if ((0,response/* saysNo */.GV)(incoming))
                    this.onNo();
                this.#read = () => void (0,response/* readResponse */.Uk)(incoming).then(resolve, reject);
                if (this.#hasBodyLeft || (0,response/* saysNo */.GV)(incoming))
                    this.#read();
            });
            // Not `once`: an error after the first has nobody left to tell, and would end the process.
            outgoing.on("error", (error) => {
                this.broken ??= error;
                // An answer that has come whole counts, even if the rest of the body finds the connection closed (RFC 9112, 9.5).
                if (this.#incoming === undefined)
                    reject(error);
            });
            outgoing.once("close", () => {
                if (this.#incoming === undefined)
                    reject(transport_closed());
            });
        });
        this.answer.then(() => {
            this.isComplete = true;
        }, () => { });
    }
    get saysNo() {
        return this.#incoming !== undefined && (0,response/* saysNo */.GV)(this.#incoming);
    }
    /** The body has left: an early yes is read now. */
    readOn() {
        this.#hasBodyLeft = true;
        if (!this.saysNo)
            this.#read();
    }
    giveUp(reason) {
        this.broken ??= reason;
        this.#reject(reason);
        this.reset();
    }
    /** A no that stalls is a no. */
    stall(error) {
        if (this.saysNo)
            this.#incoming?.destroy();
        else
            this.giveUp(error);
    }
    /** Reset, not closed: a server could complete the body out of what the kernel still holds. */
    reset() {
        const { outgoing, tunnel } = this.#begun;
        if (outgoing.destroyed)
            return; // its connection may be another request's by now
        if (outgoing.socket !== null)
            resetConnection(outgoing.socket);
        outgoing.destroy();
        tunnel?.destroy();
    }
}
/**
 * Waits until bytes would reach the service: connected, and for `https:` the certificate accepted. For ever, where that
 * fails: then there is no answer either.
 */
function connected(outgoing) {
    return new Promise((resolve) => {
        outgoing.once("socket", (socket) => {
            // `secureConnecting` is set by node:tls on its sockets while they shake hands; its type declarations leave it out.
            const tlsPending = "secureConnecting" in socket && socket.secureConnecting === true;
            if (tlsPending)
                socket.once("secureConnect", resolve);
            else if (socket.connecting)
                socket.once("connect", resolve);
            else
                resolve();
        });
    });
}
/**
 * Writes the body, waiting whenever the connection is full.
 * @param onHandOver - told of the bytes of each chunk before it is handed to the connection
 * @returns whether the kernel has, or over TLS may have, taken all of it: false where the service said no before, or the
 * connection broke
 */
async function writeBody(outgoing, pending, body, onHandOver) {
    const { length, chunks } = body ?? { length: 0, chunks: [] };
    let stopWaiting = (_why) => { };
    pending.onNo = () => stopWaiting("no");
    outgoing.once("close", () => stopWaiting("closed"));
    const handOver = (chunk, isLast) => {
        onHandOver(chunk.length);
        return new Promise((resolve) => {
            // Node tells of what TLS has handed over a round of the event loop later, and not at all once the connection is closed.
            const mayBeWhole = isLast && outgoing.socket !== null && "encrypted" in outgoing.socket;
            stopWaiting = (why) => {
                if (why === "closed")
                    resolve(mayBeWhole);
                else
                    void readWhatArrived().then(() => resolve(false));
            };
            const done = (error) => {
                // A connection that was destroyed calls back without an error for what it has dropped.
                if (outgoing.socket?.destroyed !== false)
                    resolve(mayBeWhole);
                else
                    resolve(!error);
            };
            if (chunk.length > 0)
                outgoing.write(chunk, done);
            // A small body leaves with its head, and at once.
            if (isLast)
                outgoing.end(chunk.length > 0 ? undefined : done);
        });
    };
    let written = 0;
    for await (const chunk of chunks) {
        if (chunk.length === 0)
            continue; // after the last byte the request has ended
        written += chunk.length;
        if (written > length)
            throw new RangeError(`the body has more than the ${length} bytes announced`);
        // First what has arrived: an answer would be lost by writing to a connection that was closed behind it.
        await readWhatArrived();
        if (pending.saysNo || outgoing.destroyed)
            return false;
        if (!(await handOver(chunk, written === length)))
            return false;
    }
    if (written !== length)
        throw new RangeError(`the body has ${written} bytes, announced were ${length}`);
    return length > 0 || (await handOver(Buffer.of(), true));
}
/** Errors of node:net, node:tls, node:dns and node:http carry a code; those of files have been made ours before. */
function isNetworkError(error) {
    return external_node_util_.types.isNativeError(error) && "code" in error && typeof error.code === "string";
}
const UNREACHED = "The service was not reached: check `base-url`, and the runner's network, proxy and certificates.";
function transportError(cause, request, { phase, hint }) {
    const where = `${request.method} ${request.url.origin}${request.url.pathname}`;
    // OpenSSL's messages have line breaks in them; those of node:net begin with the code.
    const said = (0,dist_text/* plainText */.w)(wordsOf(cause), 300);
    const message = said.includes(cause.code) ? said : `${said} (${cause.code})`;
    return new dist_errors/* TransportError */.wX(`${where}: ${message}`, { phase, code: cause.code, cause, hint });
}
/** A host with several addresses fails with an error of each, and no words of its own. */
function wordsOf(error) {
    const errors = "errors" in error ? error.errors : undefined;
    return Array.isArray(errors) ? errors.map(({ message }) => message).join("; ") : error.message;
}
function transport_closed() {
    return codeError("ECONNRESET", "the connection was closed");
}
function codeError(code, message) {
    return Object.assign(new Error(message), { code });
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
//# sourceMappingURL=transport.js.map
// EXTERNAL MODULE: ./packages/core/dist/options.js + 1 modules
var dist_options = __nccwpck_require__(5156);
;// CONCATENATED MODULE: ./packages/core/dist/progress-meter.js
/** Adds up how far a run has come, and says so after every step. */
class ProgressMeter {
    #emit;
    #totalFiles;
    #totalBytes;
    #files = 0;
    #bytes = 0;
    #rows = 0;
    #sentBytes = 0;
    constructor(total, emit) {
        this.#emit = emit;
        this.#totalFiles = total.files;
        this.#totalBytes = total.bytes;
    }
    sent(bytes) {
        this.#sentBytes += bytes;
        this.#say();
    }
    settled(file) {
        this.#files += 1;
        this.#bytes += file.size;
        if (file.state === "uploaded")
            this.#rows += file.rows ?? 0;
        this.#say();
    }
    #say() {
        this.#emit({
            kind: "progress",
            progress: {
                files: this.#files,
                totalFiles: this.#totalFiles,
                sentBytes: this.#sentBytes,
                bytes: this.#bytes,
                totalBytes: this.#totalBytes,
                rows: this.#rows,
                fraction: this.#done(),
            },
        });
    }
    /** A large file is settled only at its end, so what was sent of it counts before; repeated requests count as well. */
    #done() {
        if (this.#files === this.#totalFiles)
            return 1;
        const expected = this.#totalBytes + this.#totalFiles * AROUND_A_FILE;
        const settled = this.#bytes + this.#files * AROUND_A_FILE;
        return Math.min(MAX_UNSETTLED, Math.max(settled, this.#sentBytes) / expected);
    }
}
/** Bytes of a form around a file's content: around small files goes more than is in them. */
const AROUND_A_FILE = 256;
/** Nothing is all done before the service has said so of every file. */
const MAX_UNSETTLED = 0.99;
//# sourceMappingURL=progress-meter.js.map
;// CONCATENATED MODULE: ./packages/core/dist/recorder.js


/** Keeps what the report will hold, and tells the caller of it as it happens. */
class Recorder {
    notices = [];
    requests = [];
    errors = [];
    unfinished = [];
    redact;
    #onEvent;
    #meter;
    serviceRows;
    constructor({ service, onEvent }) {
        this.redact = (0,dist_redact/* redactor */.$p)(service.secrets);
        this.#onEvent = onEvent;
    }
    planned(tasks, ledger) {
        const files = ledger.describeAll();
        const bytes = files.reduce((sum, file) => sum + file.size, 0);
        this.#meter = new ProgressMeter({ files: files.length, bytes }, this.#onEvent);
        this.#onEvent({ kind: "planned", tasks: tasks.map((task) => task.label), files: files.length, bytes });
        for (const file of ledger.unreadable)
            this.emit({ kind: "file", file });
    }
    emit = (event) => {
        this.#onEvent(event);
        if (event.kind === "file" && event.file.state !== "planned")
            this.#meter?.settled(event.file);
    };
    notice = (notice) => {
        const { message, details } = notice;
        const clean = {
            ...notice,
            message: this.redact(message),
            ...(details === undefined ? {} : { details: this.redact(details) }),
        };
        this.notices.push(clean);
        this.#onEvent({ kind: "notice", notice: clean });
    };
    sent(bytes) {
        this.#meter?.sent(bytes);
    }
    addUnfinished({ task, message }) {
        this.unfinished.push({ task, message: this.redact(message) });
    }
    addServiceRows(rows) {
        this.serviceRows = (this.serviceRows ?? 0) + rows;
    }
}
//# sourceMappingURL=recorder.js.map
;// CONCATENATED MODULE: ./packages/core/dist/report.js

/** Collects what became of every file of a run. */
class FileLedger {
    #reports;
    /** Files that are part of no task, because they cannot be read. */
    unreadable;
    /** @param failed - the errors of files that are part of no task because they cannot be read */
    constructor(tasks, failed = []) {
        this.unreadable = failed.map((error) => {
            const { label, name } = error.file;
            return { file: label, name, size: 0, task: "the upload", state: "failed", error: (0,dist_errors/* describeError */.Uc)(error) };
        });
        this.#reports = new Map(tasks.flatMap(({ label: task, files }) => files.map((file) => {
            const { label, name, size } = file;
            return [file, { file: label, name, size, task, state: "planned" }];
        })));
    }
    /** In the order of the plan. */
    get files() {
        return [...this.#reports.keys()];
    }
    /** Whether nothing final is known of the file yet. */
    isOpen(file) {
        return this.describe(file).state === "planned";
    }
    /** Whether the service has the file, from this run or an earlier one. */
    hasArrived(file) {
        const { state } = this.describe(file);
        return state === "uploaded" || state === "skipped";
    }
    /** Nothing but the three: they may come from a journal, whose records may hold more. */
    learn(file, { rows, itemId, jobId }) {
        // Not spread: what is added to a spread object costs V8 of Node 20 five times as much (row `many-files` of the benchmarks).
        const report = Object.assign({}, this.describe(file), rows === undefined ? undefined : { rows }, itemId === undefined ? undefined : { itemId }, jobId === undefined ? undefined : { jobId });
        this.#reports.set(file, report);
    }
    settle(file, state, error) {
        const report = { ...this.describe(file), state };
        this.#reports.set(file, error === undefined ? report : { ...report, error: (0,dist_errors/* describeError */.Uc)(error) });
    }
    /** As far as it is known: what is learned later is not in it. */
    describe(file) {
        const report = this.#reports.get(file);
        if (report === undefined)
            throw new RangeError(`${file.label} is not a file of this run`);
        return report;
    }
    describeAll() {
        return [...this.#reports.values(), ...this.unreadable];
    }
}
/** Puts the report together from what was recorded. Times in milliseconds since 1970. */
function buildReport(run) {
    const { service, files, requests, notices, errors, unfinished } = run;
    const totals = totalsOf(files, run.serviceRows);
    return {
        schemaVersion: 1,
        service: service.name,
        baseUrl: service.baseUrl.href,
        mode: service.mode,
        ...(run.shard === undefined ? {} : { shard: run.shard }),
        status: statusOf(totals, { dryRun: run.dryRun, errors: errors.length, unfinished: unfinished.length }),
        startedAt: new Date(run.startedAt).toISOString(),
        finishedAt: new Date(run.finishedAt).toISOString(),
        files,
        requests,
        notices,
        errors,
        unfinished,
        totals,
        ...idsOf(files),
    };
}
/** The ids that the service gave, by whether this run had to do with them. */
function idsOf(files) {
    const jobs = { now: new Set(), earlier: new Set() };
    const items = { now: new Set(), earlier: new Set() };
    for (const { state, jobId, itemId } of files) {
        const when = state === "skipped" ? "earlier" : "now";
        if (jobId !== undefined)
            jobs[when].add(jobId);
        if (itemId !== undefined)
            items[when].add(itemId);
    }
    return {
        jobIds: [...jobs.now],
        itemIds: [...items.now],
        earlierJobIds: [...jobs.earlier].filter((id) => !jobs.now.has(id)),
        earlierItemIds: [...items.earlier].filter((id) => !items.now.has(id)),
    };
}
/** Adds up what became of the files. */
function totalsOf(files, serviceRows) {
    const count = { uploaded: 0, skipped: 0, failed: 0, "in-doubt": 0, planned: 0 };
    let bytes = 0;
    let rows;
    for (const file of files) {
        count[file.state] += 1;
        if (file.state === "uploaded")
            bytes += file.size;
        // A file that failed may have rows that the service accepted before.
        if (file.state !== "planned" && file.state !== "skipped" && file.rows !== undefined)
            rows = (rows ?? 0) + file.rows;
    }
    return {
        files: files.length,
        uploaded: count.uploaded,
        skipped: count.skipped,
        failed: count.failed,
        inDoubt: count["in-doubt"],
        planned: count.planned,
        bytes,
        ...(rows === undefined ? {} : { rows }),
        ...(serviceRows === undefined ? {} : { serviceRows }),
    };
}
/** How a run ended, from what became of its files. `errors` counts what failed apart from any file, `unfinished` what that left. */
function statusOf(totals, run) {
    const { uploaded, failed, inDoubt, skipped } = totals;
    if (run.dryRun)
        return failed + run.errors > 0 ? "failure" : "planned";
    if (failed + inDoubt + run.errors + run.unfinished > 0) {
        return uploaded + inDoubt + skipped + run.unfinished > 0 ? "partial" : "failure";
    }
    return uploaded > 0 ? "success" : "skipped";
}
//# sourceMappingURL=report.js.map
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: ./packages/core/dist/run-control.js


/** @param timeoutMs - from now, for the whole run */
function startRun(clock, timeoutMs, caller) {
    const over = new AbortController();
    const halting = new AbortController();
    const ended = new AbortController();
    // Every request under way listens; Node takes more than 10 for a leak and says so on the console.
    (0,external_node_events_.setMaxListeners)(0, over.signal, halting.signal);
    const breakOff = (reason) => {
        over.abort(reason);
        halting.abort(reason);
    };
    const cancel = () => breakOff(new dist_errors/* StoppedError */.Ko("cancelled", "the run was cancelled"));
    if (caller?.aborted)
        cancel();
    caller?.addEventListener("abort", cancel, { once: true });
    clock.sleep(timeoutMs, ended.signal).then(() => breakOff(new dist_errors/* StoppedError */.Ko("deadline", `the run's time of ${timeoutMs / 60_000} minutes was over`)), () => { });
    return {
        signal: over.signal,
        halt: halting.signal,
        stop(cause) {
            halting.abort(new dist_errors/* StoppedError */.Ko("failure", `not sent: the run ended after ${cause.message}`, { cause }));
        },
        end() {
            ended.abort();
            caller?.removeEventListener("abort", cancel);
        },
    };
}
//# sourceMappingURL=run-control.js.map
;// CONCATENATED MODULE: ./packages/core/dist/task-context.js


// How long a service may not say how far something is.
const MAX_UNCLEAR_MS = 5 * 60_000;
/** What a task works with. */
function taskContext(task, { send, files, journal, resumedRows, settle }, options) {
    const { sender, ledger, clock, random, signal, notice } = options;
    return {
        send,
        files,
        resumed: journal?.sentBefore() ?? [],
        state: journal?.state,
        journal: journal === undefined ? "none" : "kept",
        remember: (state) => journal?.remember(state),
        signal,
        waitFor: options.wait ? "processed" : "accepted",
        notice,
        sentRows(file) {
            const count = sender.rowsOf(file) ?? resumedRows.get(file);
            return count?.kind === "counted" ? count.rows : undefined;
        },
        mayHaveArrived: (file) => sender.mayHaveArrived(file),
        serviceRows: options.onServiceRows,
        unfinished(message) {
            options.onUnfinished({ task: task.label, message });
            notice({ level: "warning", message: `${task.label}: ${message}` });
        },
        learn(about, outcome) {
            for (const file of about)
                ledger.learn(file, factsOf(file, outcome));
            for (const file of about)
                options.emit({ kind: "file", file: ledger.describe(file) });
        },
        confirm(confirmed, outcome = {}) {
            for (const file of confirmed) {
                ledger.learn(file, Object.assign(countedRows(file, options, resumedRows), factsOf(file, outcome)));
            }
            journal?.arrived(confirmed, outcome, (file) => ledger.describe(file).rows);
            for (const file of confirmed)
                settle(file, "uploaded");
        },
        forget: (file) => journal?.forget(file),
        fail: (file, error) => settle(file, error.kind === "in-doubt" ? "in-doubt" : "failed", error),
        wait: (ms) => clock.sleep(ms, signal),
        async poll(ask) {
            let unclearSince;
            for (let round = 1;; round += 1) {
                const answer = await ask();
                if (answer.kind === "done")
                    return answer.value;
                if (round === 1) {
                    options.emit({ kind: "waiting", task: task.label, reason: `${task.label}: the service is processing it` });
                }
                unclearSince = answer.kind === "unclear" ? (unclearSince ?? clock.now()) : undefined;
                if (answer.kind === "unclear" && clock.now() - (unclearSince ?? 0) >= MAX_UNCLEAR_MS)
                    throw answer.error;
                await clock.sleep(pollDelay(round, random()), signal);
            }
        },
    };
}
/** What a service said of one of its files. */
function factsOf(file, { rows, ...ids }) {
    const known = rows?.get(file);
    return known === undefined ? ids : { ...ids, rows: known };
}
/** What was counted while the file was sent; one that an earlier run sent is read for it. */
function countedRows(file, { sender, notice }, resumedRows) {
    const count = sender.rowsOf(file) ?? resumedRows.get(file);
    if (count?.kind === "unknown") {
        notice({ level: "warning", message: `its rows were not counted: ${count.reason}`, file: file.label });
    }
    return count?.kind === "counted" ? { rows: count.rows } : {};
}
/** Counts the rows of files that an earlier run sent, and that may not be sent again. */
async function countResumed(journal, signal) {
    const counts = new Map();
    for (const file of (journal?.sentBefore() ?? []).flatMap(({ files }) => files)) {
        // A file that cannot be read any more is still looked for at the service.
        const count = await (0,count_rows/* countRowsOf */.Ky)(file, signal).catch(() => undefined);
        if (count !== undefined)
            counts.set(file, count);
    }
    return counts;
}
//# sourceMappingURL=task-context.js.map
;// CONCATENATED MODULE: ./packages/core/dist/run-tasks.js



/** Runs the tasks, lanes side by side and the tasks of one lane one after the other, and settles each of their files. */
async function runTasks(tasks, options) {
    const slots = new limits/* Semaphore */.jf(options.concurrency);
    const running = new Set();
    const bugs = [];
    for (const lane of lanesOf(tasks)) {
        await slots.acquire();
        const run = runLane(lane, options, slots.releaseDuring)
            .catch((error) => void bugs.push(error))
            .finally(() => {
            slots.release();
            running.delete(run);
        });
        running.add(run);
    }
    await Promise.all(running);
    if (bugs.length > 0)
        throw bugs[0];
}
async function runLane(lane, options, releaseSlot) {
    for (const task of lane)
        await runTask(task, options, releaseSlot);
}
/** Groups the tasks by lane; a task without one is a lane of its own. */
function lanesOf(tasks) {
    const lanes = [];
    const named = new Map();
    for (const task of tasks) {
        const lane = task.lane === undefined ? undefined : named.get(task.lane);
        if (lane !== undefined) {
            lane.push(task);
            continue;
        }
        const fresh = [task];
        lanes.push(fresh);
        if (task.lane !== undefined)
            named.set(task.lane, fresh);
    }
    return lanes;
}
async function runTask(task, options, releaseSlot) {
    const { ledger, halt, emit } = options;
    const settle = (file, state, error) => {
        ledger.settle(file, state, error);
        emit({ kind: "file", file: ledger.describe(file) });
        if (error !== undefined)
            stopAfter(error, options);
    };
    if (halt.aborted)
        return settleOpenFiles(task, (0,dist_errors/* asUploadError */.E8)(halt.reason), options, settle);
    emit({ kind: "task-started", task: task.label });
    try {
        const journal = await options.journalOf(task);
        tellOfDoubts(journal?.settleDoubts() ?? 0, task, options);
        for (const file of skipArrived(journal, ledger))
            emit({ kind: "file", file: ledger.describe(file) });
        for (const [file, error] of journal?.unreadable ?? [])
            settle(file, "failed", error);
        await runWithJournal(task, journal, options, releaseSlot, settle);
    }
    catch (thrown) {
        const error = (0,dist_errors/* asUploadError */.E8)(thrown);
        if (task.files.some((file) => ledger.isOpen(file))) {
            settleOpenFiles(task, error, options, settle);
        }
        else {
            options.onTaskError(error);
            stopAfter(error, options);
        }
    }
    emit({ kind: "task-finished", task: task.label });
}
async function runWithJournal(task, journal, options, releaseSlot, settle) {
    const { ledger, halt, signal, sender } = options;
    const files = task.files.filter((file) => ledger.isOpen(file));
    const wasCutOff = journal?.state !== undefined;
    if (files.length === 0 && !wasCutOff)
        return;
    if (task.memory.unit === "item" && journal?.wasComplete && !wasCutOff) {
        const message = `${task.label} was complete in an earlier run: files that are new or changed since make a new one`;
        options.notice({ level: "notice", message });
    }
    // The files may have taken long to read.
    halt.throwIfAborted();
    await journal?.begin();
    const resumedRows = await countResumed(journal, signal);
    const send = sender.forTask({ label: task.label, journal, releaseSlot });
    await task.run(taskContext(task, { send, files, journal, resumedRows, settle }, options));
    if (task.files.some((file) => ledger.isOpen(file))) {
        throw new dist_errors/* InternalError */.Gd(`${task.label}: nothing said what became of the file`);
    }
    if (task.files.every((file) => ledger.hasArrived(file)))
        journal?.complete();
}
/** Settles the files of a task that ended before they were settled. */
function settleOpenFiles(task, thrown, options, settle) {
    const { ledger, halt } = options;
    const error = repeated(thrown, halt) ?? thrown;
    const open = task.files.filter((file) => ledger.isOpen(file));
    const unanswered = open.length === 0 ? new Set() : options.unansweredNames(task);
    for (const file of open) {
        const isInDoubt = error.kind === "in-doubt" && (error.files.length === 0 || error.files.includes(file));
        if (isInDoubt)
            settle(file, "in-doubt", error);
        else if (unanswered.has(file.name))
            settle(file, "in-doubt", leftInDoubt(file, error));
        else
            settle(file, "failed", error.kind === "in-doubt" ? notSent(error) : error);
    }
}
function leftInDoubt(file, cause) {
    return new dist_errors/* InDoubtError */.QE(`an earlier run sent it, and this one ended before it was looked up: ${cause.message}`, {
        files: [file],
        cause,
        hint: "Run the upload again with the same journal.",
    });
}
function tellOfDoubts(count, { label }, { inDoubt, notice }) {
    if (count === 0)
        return;
    const files = count === 1 ? "a file that an earlier run left in doubt" : `${count} files that an earlier run left in doubt`;
    const done = inDoubt === "arrived" ? "counts as uploaded" : "is sent again";
    const message = `${label}: ${files} ${count === 1 ? done : done.replace("counts", "count").replace("is", "are")}`;
    notice({ level: "notice", message });
}
/** Settles the files that an earlier run uploaded, with what was known of them then. */
function skipArrived(journal, ledger) {
    const arrivals = journal?.arrivals() ?? new Map();
    for (const [file, arrival] of arrivals) {
        ledger.learn(file, arrival);
        ledger.settle(file, "skipped");
    }
    return [...arrivals.keys()];
}
function notSent(cause) {
    return new dist_errors/* StoppedError */.Ko("failure", `not sent: ${cause.message}`, { cause });
}
/** Some failures end the run whatever the user chose: nothing after them can succeed. */
function stopAfter(error, { failFast, stop }) {
    if (error.kind === "stopped")
        return;
    // Asking after something in doubt may have met with the refusal, or with the end of the retries.
    const end = error.kind === "in-doubt" ? error.cause : error;
    const hopeless = end instanceof dist_errors/* GivenUpError */.TI || end instanceof dist_errors/* JournalError */.k || isHopelessRefusal(end);
    if (hopeless || failFast)
        stop(error);
}
function isHopelessRefusal(error) {
    return error instanceof dist_errors/* RefusedError */.fk && [401, 402, 403].includes(error.status);
}
/** A token that is rejected is one error, although requests that were under way at once are all refused. */
function repeated(error, halt) {
    const reason = halt.reason;
    if (!isHopelessRefusal(error) || !(reason instanceof dist_errors/* StoppedError */.Ko) || !isHopelessRefusal(reason.cause))
        return undefined;
    if (error.status !== reason.cause.status)
        return undefined;
    const message = `refused as well: the run ended after ${reason.cause.message}`;
    return new dist_errors/* StoppedError */.Ko("failure", message, { cause: error, status: error.status });
}
//# sourceMappingURL=run-tasks.js.map
;// CONCATENATED MODULE: ./packages/core/dist/shard.js


/**
 * The tasks of one shard, in the order of the plan. Computed the same way in every job; each task is in exactly one
 * shard. Tasks of one lane stay together, because two jobs must not use one destination at once.
 */
function tasksOfShard(tasks, shard, split = "evenly") {
    const lanes = lanesOf(tasks);
    const mine = new Set(split === "evenly" ? byWeight(lanes, shard) : byIdentity(lanes, shard));
    return tasks.filter((task) => mine.has(task));
}
/** The largest lane first, each to the shard that has least. */
function byWeight(lanes, shard) {
    const loads = new Array(shard.count).fill(0);
    const largestFirst = lanes
        .map((lane, order) => ({ lane, order, bytes: lane.reduce((sum, task) => sum + taskBytes(task), 0) }))
        .sort((a, b) => b.bytes - a.bytes || a.order - b.order);
    const mine = [];
    for (const { lane, bytes } of largestFirst) {
        const lightest = loads.indexOf(Math.min(...loads));
        // A file without content costs a request all the same.
        loads[lightest] = (loads[lightest] ?? 0) + bytes + REQUEST_BYTES * lane.length;
        if (lightest === shard.index)
            mine.push(...lane);
    }
    return mine;
}
function byIdentity(lanes, shard) {
    return lanes.filter((lane) => hash(identity(lane)) % shard.count === shard.index).flat();
}
/** What does not change when files are added to the plan: the lane, the target, or the file where it is a task of its own. */
function identity([task]) {
    if (task === undefined)
        return "";
    const { lane, memory, files } = task;
    if (lane !== undefined)
        return lane;
    const names = memory.unit === "file" && files.length === 1 ? files.map(({ name }) => name) : [];
    return JSON.stringify([...memory.target, ...names]);
}
function hash(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest().readUInt32BE();
}
const REQUEST_BYTES = 16 * 1024;
function taskBytes(task) {
    return task.files.reduce((sum, file) => sum + file.size, 0);
}
//# sourceMappingURL=shard.js.map
;// CONCATENATED MODULE: ./packages/core/dist/upload.js














/**
 * Uploads files to a dataset service: journal, plan, run, report.
 *
 * What goes wrong with the data, the network or the service is in the report, file by file; it is not thrown.
 * @throws {InputError} where an option cannot be used; nothing was sent then
 */
async function upload(options) {
    const settings = (0,dist_options/* settingsOf */.f5)(options);
    const record = new Recorder(settings);
    const journal = await openJournal(settings, record);
    const startedAt = settings.clock.now();
    const control = startRun(settings.clock, settings.timeoutMs, settings.signal);
    const deadline = startedAt + settings.timeoutMs;
    const run = { settings, control, record, deadline, digests: new FileDigests(control.signal), journal };
    let planned;
    try {
        planned = await plan(run);
        const { tasks, problems } = planned;
        const ledger = new FileLedger(tasks, failedOfShard(settings));
        record.planned(tasks, ledger);
        for (const [file, error] of planned.alone) {
            ledger.settle(file, "failed", error);
            record.emit({ kind: "file", file: ledger.describe(file) });
        }
        if (settings.dryRun || problems.length > 0) {
            if (problems.length === 0) {
                for (const task of tasks)
                    skipArrived(await journalOf(run, task.memory, task.files), ledger);
            }
            await inspectFiles(ledger, problems, control.signal, record.notice);
        }
        else {
            await send(run, planned, ledger);
        }
        const report = buildReport({
            ...settings,
            startedAt,
            finishedAt: settings.clock.now(),
            files: ledger.describeAll(),
            requests: record.requests,
            notices: record.notices,
            errors: [...problems, ...record.errors].map(dist_errors/* describeError */.Uc),
            unfinished: record.unfinished,
            serviceRows: record.serviceRows,
        });
        settings.onEvent({ kind: "finished", report });
        return report;
    }
    finally {
        control.end();
        try {
            await planned?.close?.();
        }
        finally {
            await journal?.close();
        }
    }
}
async function openJournal({ journal }, { redact, notice }) {
    if (journal === undefined)
        return undefined;
    const opened = await Journal.open(typeof journal === "string" ? journalFile(journal) : journal, redact);
    if (opened.end === "torn") {
        const message = "the journal ends amid a line: what it had after that is lost, and what was uploaded then may be uploaded again";
        notice({ level: "warning", message });
    }
    return opened;
}
/** The journal as a task uses it; undefined where none is kept. */
async function journalOf({ settings, digests, journal }, memory, files) {
    if (journal === undefined)
        return undefined;
    const { service, inDoubt, clock } = settings;
    const use = { journal, service, inDoubt, now: () => clock.now(), digestOf: (file) => digests.of(file) };
    return await TaskJournal.open(use, memory, files);
}
const NONE = new Map();
async function plan(run) {
    const { settings, control, record, deadline, journal, digests } = run;
    const { service, files, clock } = settings;
    // With a journal, a file that is read here is not read again for its digest.
    const readSmall = journal === undefined ? undefined : (file) => digests.contentOf(file);
    const pointers = await checkFiles(files, control.signal, readSmall);
    const notices = [];
    let planned;
    try {
        planned = await service.plan(files, {
            signal: control.signal,
            timeLeftMs: () => deadline - clock.now(),
            async earlier(memory, about, isReceipt) {
                // An empty journal needs no digests: the files are read when they are sent.
                if (journal === undefined || journal.isEmpty)
                    return new Map();
                return (await journalOf(run, memory, about))?.earlier(isReceipt) ?? new Map();
            },
            notice: (notice) => (pointers.length > 0 ? void notices.push(notice) : record.notice(notice)),
        });
    }
    catch (thrown) {
        const error = (0,dist_errors/* asUploadError */.E8)(thrown);
        if (error.kind === "input")
            throw error;
        return { tasks: [unplanned(files)], problems: pointers.length > 0 ? pointers : [error], alone: NONE };
    }
    const { problemCount, problems: faults = [] } = planned;
    const tasks = ownTasks(planned.tasks, run);
    // What a service finds in a pointer says nothing of the data that it stands for.
    const errors = pointers.length > 0 ? pointers : faults;
    const unlisted = (problemCount ?? 0) - faults.length;
    // What is replaced, or made as a whole, must not hold less than was meant.
    const isWhole = service.mode === "replace" || planned.tasks.some(({ memory }) => memory.unit === "whole");
    if (!isWhole && !settings.failFast && unlisted <= 0) {
        const alone = failingAlone(tasks, errors);
        if (alone !== undefined) {
            for (const notice of notices)
                record.notice(notice);
            return { ...planned, tasks, problems: [], alone };
        }
    }
    if (unlisted > 0 && errors === faults) {
        const message = `the first ${faults.length} faults in the data are listed, ${unlisted} more are not`;
        record.notice({ level: "warning", message });
    }
    const missing = isWhole || settings.failFast ? settings.failedFiles : [];
    return { ...planned, tasks, problems: [...missing, ...errors], alone: NONE };
}
/**
 * The files that the errors are about, where they go alone, and those of the same item.
 * @returns undefined where others depend on them, or there are no others
 */
function failingAlone(tasks, errors) {
    const errorOf = new Map(errors.map((error) => [error.file, error]));
    if (errorOf.has(undefined) || errorOf.size < errors.length)
        return undefined;
    const failing = new Map();
    for (const { files, memory } of tasks) {
        const first = files.map(({ label }) => errorOf.get(label)).find((error) => error !== undefined);
        if (first === undefined)
            continue;
        if (memory.unit !== "item" && files.length > 1)
            return undefined;
        for (const file of files) {
            const rest = new dist_errors/* StoppedError */.Ko("failure", `not sent: ${first.message}`);
            failing.set(file, errorOf.get(file.label) ?? rest);
        }
    }
    return failing.size < tasks.flatMap(({ files }) => files).length ? failing : undefined;
}
/** The tasks of this job's shard. */
function ownTasks(tasks, { settings, record }) {
    const { shard, journal } = settings;
    if (shard === undefined)
        return tasks;
    if (tasks.length === 1 && shard.count > 1) {
        const message = `${tasks[0]?.label} cannot be split between ${shard.count} jobs: one of them uploads all of it`;
        record.notice({ level: "warning", message });
    }
    return tasksOfShard(tasks, shard, journal === undefined ? "evenly" : "steadily");
}
/** The files that cannot be read, each in one job of those that share the plan. */
function failedOfShard({ failedFiles, shard }) {
    return shard === undefined ? failedFiles : failedFiles.filter((_, index) => index % shard.count === shard.index);
}
/** Stands for the tasks of files that could not be planned; never run. */
function unplanned(files) {
    const memory = { target: [], unit: "whole" };
    return { label: "the upload", files, memory, run: () => Promise.reject(new Error("there is no plan")) };
}
async function send(run, { tasks }, ledger) {
    const { settings, control, record, deadline, journal } = run;
    const { service } = settings;
    const transport = settings.transport ?? createTransport();
    const { redact, emit, notice } = record;
    try {
        const shared = { ...settings, ...control, transport, deadline, ledger, redact, emit, notice };
        const sender = new Sender({
            ...shared,
            onSent: (bytes) => record.sent(bytes),
            onSending: (files) => emit({ kind: "sending", files: files.map((file) => ledger.describe(file)) }),
            onRequest: (request) => record.requests.push(request),
        });
        await runTasks(tasks, {
            ...shared,
            sender,
            journalOf: ({ memory, files }) => journalOf(run, memory, files),
            unansweredNames: ({ memory }) => journal?.unansweredNames(targetOf(service, memory)) ?? new Set(),
            onServiceRows: (rows) => record.addServiceRows(rows),
            onUnfinished: (unfinished) => record.addUnfinished(unfinished),
            onTaskError: (error) => record.errors.push(error),
        });
        await sender.tellOfCopies();
        await journal?.flush().catch((error) => {
            if (!record.errors.includes(error))
                record.errors.push((0,dist_errors/* asUploadError */.E8)(error));
        });
    }
    finally {
        if (settings.transport === undefined)
            transport.close();
    }
}
//# sourceMappingURL=upload.js.map
;// CONCATENATED MODULE: ./packages/action/lib/format.js

const UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
/** Bytes in decimal units: `1.5 MB`. */
function formatBytes(bytes) {
    const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${power === 0 ? value : value.toFixed(1)} ${UNITS[power]}`;
}
/** `1,234,567`, whatever the machine's language. */
function formatCount(count) {
    // `toLocaleString` takes 10 ms at its first call, of the 100 that a small upload has before its first byte.
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 file`, `2 files`. */
function formatNumber(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** `0.5 s`, `8 s`, `2 min 5 s`, `1 h 2 min`. */
function formatDuration(ms) {
    if (ms > 0 && ms < 950)
        return `${Math.max(0.1, Math.round(ms / 100) / 10)} s`;
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/**
 * Text of a server's or a file's as part of a log: one line, in which a runner sees no command. A runner takes `::` at a
 * line's start for one, and `##[` anywhere in it.
 */
function logText(text) {
    return (0,dist_text/* plainText */.w)(text, 2000).replace(/^::/, ": :").replaceAll("##[", "# #[");
}
/** The lines of a text to be taken over as they are, such as YAML; only what could be a command or hide is replaced. */
function linesToShow(text) {
    return text
        .trimEnd()
        .split(/\r\n|[\r\n]/)
        .map((line) => line
        .replace(HIDDEN, " ")
        .replace(/^(\s*)::/, "$1: :")
        .replaceAll("##[", "# #["));
}
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./packages/action/lib/annotations.js

// GitHub shows ten of each level for a step, and drops the others without a word.
const MAX_SHOWN = 10;
/** Whether it is a fault of the user's files: one in their data, or that one cannot be read. */
function isFault({ error }) {
    return error.kind === "data" || error.kind === "file";
}
/** The faults of the user's files, each on its file and line, ten at most. */
function faultAnnotations(errors) {
    const faults = errors.filter(isFault).slice(0, MAX_SHOWN);
    return new Map(faults.map((group) => {
        const { message, hint, file, line } = group.error;
        const text = logText(hint === undefined ? message : `${message}. ${hint}`);
        return [group, { level: "error", message: text, ...placeOf(file, line) }];
    }));
}
/** Why the step failed, and what to do about it; where that is inputs, what is wrong with each. */
function reasonAnnotation({ headline, errors, report }) {
    const inputs = errors.filter(({ error }) => error.kind === "input");
    const error = errors[0]?.error;
    // What was left unfinished stands in the headline in place of the error.
    const cause = error !== undefined && report.unfinished.length > 0 ? [error.message] : [];
    const more = inputs.length > 1
        ? inputs.map(({ error: { message } }) => message)
        : [...cause, ...(error?.hint?.split("\n") ?? [])];
    return { level: "error", message: [headline, ...more].map((line) => logText(line)).join("\n") };
}
/** What the user should know beside the reason: ten warnings and ten notices at most, and how many there are beside. */
function noticeAnnotations(notices) {
    const shown = [];
    const more = [];
    for (const level of ["warning", "notice"]) {
        const all = notices.filter((notice) => notice.level === level);
        shown.push(...all.slice(0, MAX_SHOWN).map(noticeAnnotation));
        const rest = all.length - MAX_SHOWN;
        if (rest > 0)
            more.push(`and ${formatNumber(rest, `more ${level}`)}: all are in the report`);
    }
    return { shown, more };
}
function noticeAnnotation({ level, message, file, details }) {
    return {
        level,
        message: logText(file === undefined ? message : `${file}: ${message}`),
        ...placeOf(file),
        ...(details === undefined ? {} : { details: linesToShow(details) }),
    };
}
function placeOf(file, line) {
    // Not for a name that would do more than stand in its line of the log.
    if (file === undefined || file.startsWith("$RUNNER_TEMP/") || logText(file) !== file)
        return {};
    return line === undefined ? { file } : { file, startLine: line };
}
//# sourceMappingURL=annotations.js.map
;// CONCATENATED MODULE: ./packages/action/lib/closing-log.js


const line = (text) => ({ kind: "line", text });
/** The last entries of the log: what was done, what is to be known of it, and, where it failed, why and what to do. */
function closingLog(digest) {
    const { report, errors, failed } = digest;
    const faults = faultAnnotations(errors);
    const headline = logText(digest.headline);
    const reason = reasonAnnotation(digest);
    const left = report.unfinished.map(({ task, message }) => `${task}: ${message}`);
    const isReason = (message) => left.includes(message) && reason.message.includes(logText(message));
    const notices = noticeAnnotations(report.notices.filter(({ message }) => !isReason(message)));
    const untold = errors.filter((group) => !faults.has(group) && !saysAll(reason.message, group));
    const moreFaults = errors.filter(isFault).length - faults.size;
    return [
        // GitHub shows ten errors of a step: where the faults themselves are among them, the reason is a plain line.
        failed && faults.size === 0 ? { kind: "annotation", annotation: reason } : line(headline),
        ...(report.files.length === 0 ? [] : tables(digest)),
        // What went wrong comes last, where a log is opened.
        ...[...notices.shown, ...faults.values()].map((annotation) => ({ kind: "annotation", annotation })),
        ...notices.more.map(line),
        ...(moreFaults > 0 ? [line(`and ${formatNumber(moreFaults, "more fault")} in the files:`)] : []),
        ...(failed ? errorLines(untold).map(line) : []),
    ];
}
/** Whether the reason says all that there is to say of the error. */
function saysAll(reason, { error, files, moreFiles }) {
    const said = [error.message, ...(error.hint?.split("\n") ?? [])];
    return said.every((text) => reason.includes(logText(text))) && files.length + moreFiles < 2;
}
const MAX_ERRORS = 50;
function errorLines(groups) {
    const lines = groups.slice(0, MAX_ERRORS).flatMap(({ error, hint, files, moreFiles }) => {
        const more = moreFiles > 0 ? ` and ${formatNumber(moreFiles, "more file")}` : "";
        const named = files.length === 0 ? "" : `${files.join(", ")}${more}: `;
        return [logText(named + error.message), ...(hint?.split("\n").map((text) => `  ${logText(text)}`) ?? [])];
    });
    const more = groups.length - MAX_ERRORS;
    return more > 0 ? [...lines, `and ${formatNumber(more, "more error")}: see the report`] : lines;
}
function tables(digest) {
    const { report, files, states } = digest;
    const { totals, startedAt, finishedAt } = report;
    const took = `Took ${formatDuration(Date.parse(finishedAt) - Date.parse(startedAt))}`;
    const holds = totals.serviceRows === undefined ? "" : `; the service holds ${formatNumber(totals.serviceRows, "row")}`;
    const fileLines = fileTable(digest).concat(moreLines(report.files.length - files.length, "file"));
    return [
        ...(states.size > 1 ? stateTable(states).map(line) : []),
        ...itemLines(digest).map(line),
        line(took + holds),
        { kind: "group", title: "Files", lines: fileLines },
    ];
}
/** What was made, or would be, with the files in it. */
function itemLines({ items, itemCount, verb }) {
    const [only] = items;
    if (only === undefined)
        return [];
    if (itemCount === 1) {
        const ids = [only.itemId && `id ${only.itemId}`, only.jobId && `job ${only.jobId}`].filter(Boolean).join(", ");
        return [logText(`${verb}: ${only.label}${ids && ` (${ids})`}`)];
    }
    const rows = items.map((item) => [item.label, item.itemId ?? "", item.jobId ?? "", ...sumCells(item)]);
    const head = [verb, "Id", "Job", "Files", "Size", "Rows"];
    const lines = textTable([head, ...rows], ["left", "left", "left", "right", "right", "right"]);
    return lines.concat(moreLines(itemCount - items.length, "item"));
}
function moreLines(count, what) {
    return count > 0 ? [`and ${formatNumber(count, `more ${what}`)}: all are in the report`] : [];
}
function stateTable(states) {
    const rows = [...states].map(([state, sum]) => [state.replace("-", " "), ...sumCells(sum)]);
    if (rows.length > 1) {
        const sums = [...states.values()];
        const rowed = sums.flatMap(({ rows: count }) => count ?? []);
        rows.push([
            "all",
            ...sumCells({
                files: sums.reduce((total, { files }) => total + files, 0),
                bytes: sums.reduce((total, { bytes }) => total + bytes, 0),
                rows: rowed.length === 0 ? undefined : rowed.reduce((total, count) => total + count, 0),
            }),
        ]);
    }
    return textTable([["State", "Files", "Size", "Rows"], ...rows], ["left", "right", "right", "right"]);
}
function sumCells({ files, bytes, rows }) {
    return [formatCount(files), formatBytes(bytes), rows === undefined ? "" : formatCount(rows)];
}
/** The first files; ids only where the items have not shown them. */
function fileTable({ files, items }) {
    const rows = files.map(({ shown, size, rows: count, jobId, itemId, file }) => [
        shown.replace("-", " "),
        formatBytes(size),
        count === undefined ? "" : formatCount(count),
        ...(items.length > 0 ? ["", ""] : [jobId ?? "", itemId ?? ""]),
        file,
    ]);
    const head = ["State", "Size", "Rows", "Job", "Item", "File"];
    return textTable([head, ...rows], ["left", "right", "right", "left", "left", "left"]);
}
/** Lines of a table, without the columns that have nothing below their heads. The last column is not padded. */
function textTable(rows, sides) {
    const cells = rows.map((row) => row.map((cell) => logText(cell)));
    const used = sides.flatMap((side, column) => cells.slice(1).some((row) => row[column] !== "") ? [{ side, column }] : []);
    const widths = used.map(({ column }) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    return cells.map((row) => used
        .map(({ side, column }, index) => {
        const cell = row[column] ?? "";
        const width = widths[index] ?? 0;
        return side === "right" ? cell.padStart(width) : cell.padEnd(width);
    })
        .join("  ")
        .trimEnd());
}
//# sourceMappingURL=closing-log.js.map
;// CONCATENATED MODULE: ./packages/action/lib/digest.js


/** How many files or items are shown. GitHub takes 1 MiB of summary for a step, and a row has at most three texts of 200 characters. */
const MAX_FILES = 100;
const NAMED_FILES = 3;
const VERBS = { create: "Made", replace: "Replaced", append: "Added to" };
/** What to read of a run. */
function digest_digestOf(report, target, run) {
    const byState = groupBy(report.files, shownState);
    const states = new Map(ORDER.flatMap((state) => {
        const files = byState.get(state);
        return files === undefined ? [] : [[state, sumOf(files)]];
    }));
    const errors = groupErrors(report);
    const outcome = outcomeOf(report, target, run, states);
    const failed = report.status === "failure" || report.status === "partial";
    const items = itemsOf(report, run);
    return {
        report,
        target,
        run,
        outcome,
        headline: [outcome, ...(failed ? causeOf(errors, report) : [])].join(": "),
        failed,
        errors,
        states,
        files: ORDER.flatMap((state) => {
            return (byState.get(state) ?? []).slice(0, MAX_FILES).map((file) => ({ ...file, shown: state }));
        }).slice(0, MAX_FILES),
        items: items.every(isOneFile) ? [] : items.slice(0, MAX_FILES),
        itemCount: items.length,
        verb: run === "dry-run" ? `To be ${VERBS[report.mode].toLowerCase()}` : VERBS[report.mode],
    };
}
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return groups;
}
/** A file that is known to the service, or was refused by it, has been sent. */
function shownState({ state, error, rows, itemId, jobId }) {
    const isKnown = rows !== undefined || itemId !== undefined || jobId !== undefined || error?.status !== undefined;
    return state === "failed" && wasStopped(error) && !isKnown ? "not-sent" : state;
}
/** Whether the error is only the consequence of another one, or of the run's end. */
function wasStopped(error) {
    return error?.kind === "stopped";
}
/** Each error once, those that are only consequences of others last. */
function groupErrors({ errors, files }) {
    const groups = new Map();
    const groupOf = (error) => {
        const group = groups.get(error.message) ?? { error, files: [], moreFiles: 0 };
        groups.set(error.message, group);
        return group;
    };
    for (const error of errors)
        groupOf(error);
    for (const { file, error } of files) {
        if (error === undefined)
            continue;
        const group = groupOf(error);
        if (error.file !== undefined)
            continue; // its message names the file
        if (group.files.length < NAMED_FILES)
            group.files.push(file);
        else
            group.moreFiles += 1;
    }
    const all = [...groups.values()];
    const ordered = [...all.filter(({ error }) => !wasStopped(error)), ...all.filter(({ error }) => wasStopped(error))];
    return ordered.map((group, index) => {
        const { hint } = group.error;
        return { ...group, hint: hint === ordered[index + 1]?.error.hint ? undefined : hint };
    });
}
const ORDER = ["failed", "in-doubt", "not-sent", "uploaded", "planned", "skipped"];
function sumOf(files) {
    let bytes = 0;
    let rows;
    for (const file of files) {
        bytes += file.size;
        if (file.rows !== undefined)
            rows = (rows ?? 0) + file.rows;
    }
    return { files: files.length, bytes, rows };
}
/** Whether the item is no more than a file, which has a name of its own. */
function isOneFile({ label, files, firstFile }) {
    return files === 1 && label.includes(firstFile.slice(firstFile.lastIndexOf("/") + 1));
}
/** What this run made, or added to; in a dry run, what it would. */
function itemsOf({ files, status }, run) {
    const now = files.filter(({ state }) => state !== "skipped");
    const all = [...groupBy(now, ({ task }) => task)].map(([label, own]) => ({
        label,
        firstFile: own[0]?.name ?? "",
        ...sumOf(own),
        arrived: own.filter(({ state }) => state === "uploaded" || state === "planned").length,
        itemId: own.find(({ itemId }) => itemId !== undefined)?.itemId,
        jobId: own.find(({ jobId }) => jobId !== undefined)?.jobId,
    }));
    // A failure has changed nothing, though it may know the number of what it was to change.
    const mayHaveChanged = run === "upload" && status !== "failure";
    return all.filter(({ arrived, itemId }) => arrived > 0 || (mayHaveChanged && itemId !== undefined));
}
function outcomeOf(report, { title, name }, run, states) {
    const { status, shard, totals } = report;
    const to = name === undefined ? title : `${name} of ${title}`;
    const files = (count) => formatNumber(count, "file");
    const skipped = totals.skipped > 0 ? `, ${formatCount(totals.skipped)} skipped` : "";
    const accepted = totals.bytes === 0 && !totals.rows ? "" : ` (${amount(totals.bytes, totals.rows)})`;
    switch (status) {
        case "success":
            return `Uploaded ${files(totals.uploaded)} to ${to}${accepted}${skipped}`;
        case "planned": {
            const { bytes, rows } = states.get("planned") ?? { bytes: 0, rows: undefined };
            return `Dry run: ${files(totals.planned)} would be uploaded to ${to} (${amount(bytes, rows)})${skipped}`;
        }
        case "skipped":
            if (totals.files > 0)
                return `Nothing to upload: ${title} has all ${files(totals.files)}`;
            return `Nothing to upload${shard === undefined ? "" : `: no file falls to shard ${shard.index}/${shard.count}`}`;
        case "partial":
            return [
                `Uploaded ${formatCount(totals.uploaded)} of ${files(totals.files)} to ${to}${accepted}`,
                ...partsOf(states),
            ].join(": ");
        case "failure":
            if (run === "dry-run")
                return `Dry run: ${faultsOf(report, states)}`;
            if (totals.files === 0)
                return "Nothing was uploaded";
            return [`Nothing was uploaded to ${to}`, ...partsOf(states)].join(": ");
    }
}
/** What a failed dry run found. */
function faultsOf({ totals, errors, files }, states) {
    const faulty = states.get("failed")?.files ?? 0;
    if (faulty > 0)
        return `${formatCount(faulty)} of ${formatNumber(totals.files, "file")} cannot be uploaded`;
    const causes = [...errors, ...files.flatMap(({ error }) => error ?? [])];
    return causes.length > 0 && causes.every(wasStopped) ? "it did not come to its end" : "nothing can be uploaded";
}
function amount(bytes, rows) {
    return rows === undefined ? formatBytes(bytes) : `${formatBytes(bytes)}, ${formatNumber(rows, "row")}`;
}
/** What became of the files that were not uploaded. */
function partsOf(states) {
    const parts = [...states].filter(([state]) => state !== "uploaded" && state !== "planned");
    return parts.length === 0
        ? []
        : [parts.map(([state, { files }]) => `${formatCount(files)} ${state.replace("-", " ")}`).join(", ")];
}
const MAX_CAUSE_CHARACTERS = 200;
// A refusal of these is of the token or the account, whichever file met with it.
const REFUSALS_OF_ALL = [401, 402, 403];
/** The first error, with its file where it is one file's, and how many others there are. */
function causeOf(groups, { unfinished }) {
    const left = unfinished.map(({ task, message }) => `${task}: ${message}`);
    if (left[0] !== undefined)
        return [(0,dist_text/* plainText */.w)(left[0], MAX_CAUSE_CHARACTERS)];
    const [first] = groups;
    if (first === undefined)
        return [];
    if (groups.length > 1 && groups.every(({ error }) => error.kind === "input")) {
        return [`${formatCount(groups.length)} inputs cannot be used`];
    }
    const others = groups.filter(({ error }) => error.kind !== "stopped").length - 1;
    const cause = (0,dist_text/* plainText */.w)(first.error.message, MAX_CAUSE_CHARACTERS);
    const more = others > 0 ? ` (and ${formatNumber(others, "more error")})` : "";
    const isOfOneFile = first.files.length === 1 && !REFUSALS_OF_ALL.includes(first.error.status);
    return [...(isOfOneFile ? [(0,dist_text/* plainText */.w)(first.files[0] ?? "", MAX_CAUSE_CHARACTERS)] : []), cause + more];
}
//# sourceMappingURL=digest.js.map
// EXTERNAL MODULE: ./packages/core/dist/service-url.js
var service_url = __nccwpck_require__(460);
// EXTERNAL MODULE: ./packages/core/dist/nearest.js
var nearest = __nccwpck_require__(5593);
;// CONCATENATED MODULE: ./packages/action/lib/inputs/parsers.js

/** Why the text of an input cannot be used: a clause that follows the input's name. */
class BadValue extends Error {
    name = "BadValue";
}
/** A text in quotes, on one line and short enough for a message. */
function quoted(text) {
    return JSON.stringify((0,dist_text/* plainText */.w)(text, 80));
}
const parsers_text = { parse: (value) => value, show: String };
const MAX_LINE_CHARACTERS = 2000;
/** A name, a code or an address: one line of text. */
const parsers_line = { parse: parseLine, show: String };
function parseLine(value) {
    if (value.length <= MAX_LINE_CHARACTERS && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(value))
        return value;
    const fault = value.length > MAX_LINE_CHARACTERS ? `has ${value.length} characters` : "holds a line break or control character";
    throw new BadValue(`${quoted(value)} ${fault}: one line of at most ${MAX_LINE_CHARACTERS} characters is allowed`);
}
/** A secret that goes into a header. Its value is in no message. */
const secret = {
    parse(value) {
        if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
            return value;
        throw new BadValue("holds a line break or a character that a header cannot hold: look at the secret");
    },
    show: () => "***",
};
/** An address, which may hold a password or a key: these are masked. */
const address = { ...parsers_line };
/** A service's address. */
const baseUrl = {
    parse(value) {
        (0,service_url/* serviceUrl */.R)(value);
        return value;
    },
    show: String,
};
/** The absolute path of a file to be written. */
const fileToWrite = { parse: (value, { pathToWrite }) => pathToWrite(value), show: String };
/** @param words - in the order in which they are to be named */
function oneOf(words) {
    return {
        parse(value) {
            const word = words.find((candidate) => candidate === value);
            if (word !== undefined)
                return word;
            const meant = (0,nearest/* nearest */.p)(value, words);
            // A long list would push the guess out of sight.
            if (meant !== undefined && words.length > 8)
                throw new BadValue(`${quoted(value)}: did you mean \`${meant}\`?`);
            throw new BadValue((0,nearest/* withGuess */.e)(`${quoted(value)} is not one of ${words.join(", ")}`, value, words));
        },
        show: String,
    };
}
/** A boolean as YAML's core schema writes it and as workflow authors know it: `true` and `false` may stand for two words. */
function trueOrFalse(whenTrue, whenFalse) {
    return {
        parse(value) {
            if (/^(true|True|TRUE)$/.test(value))
                return whenTrue;
            if (/^(false|False|FALSE)$/.test(value))
                return whenFalse;
            throw new BadValue(`${quoted(value)} is neither true nor false`);
        },
        show: (value) => String(value === whenTrue),
    };
}
const wholeNumber = {
    parse(value) {
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (Number.isSafeInteger(number))
            return number;
        throw new BadValue(`${quoted(value)} is not a whole number`);
    },
    show: String,
};
/** A duration in whole milliseconds, written in this unit. */
function duration(unit) {
    const unitMs = unit === "seconds" ? 1000 : 60_000;
    const most = Math.floor(dist_options/* MAX_TIMEOUT_MS */.mn / unitMs);
    return {
        parse(value) {
            const ms = /^\d+(\.\d+)?$/.test(value) ? Math.round(Number(value) * unitMs) : Number.NaN;
            if (ms >= 1 && ms <= most * unitMs)
                return ms;
            throw new BadValue(`${quoted(value)} is not a number of ${unit} above 0 and at most ${most}`);
        },
        show: (ms) => String(ms / unitMs),
    };
}
/** `i/n`: part i, from 0, of n. */
const shard = {
    parse(value) {
        const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(value)?.map(Number) ?? [];
        if (index !== undefined && count !== undefined && index < count && count <= 10_000)
            return { index, count };
        throw new BadValue(`${quoted(value)} is not \`i/n\` with i from 0 to n - 1 and n up to 10000, as \`\${{ strategy.job-index }}/\${{ strategy.job-total }}\` gives it`);
    },
    show: ({ index, count }) => `${index}/${count}`,
};
/** Texts, one a line. */
const lines = {
    parse: (value) => value
        .split("\n")
        .map((text) => text.trim())
        .filter((text) => text !== ""),
    show: (texts) => texts.join("\n"),
};
/** The number of a line, or `none`. */
const lineNumber = {
    parse(value) {
        if (value === "none")
            return value;
        if (/^[1-9]\d{0,8}$/.test(value))
            return Number(value);
        throw new BadValue(`${quoted(value)} is not the number of a line, from 1, or none`);
    },
    show: String,
};
/** Words, one a line or with commas between them. */
const list = {
    parse: (value) => value
        .split(/[\n,]/)
        .map((word) => word.trim())
        .filter((word) => word !== "")
        .map(parseLine),
    show: (words) => words.join(", "),
};
//# sourceMappingURL=parsers.js.map
// EXTERNAL MODULE: ./packages/core/dist/services/described/shipped-files.js
var shipped_files = __nccwpck_require__(9453);
;// CONCATENATED MODULE: ./packages/action/lib/inputs/yaml.js

/**
 * A mapping of names to texts, as JSON or YAML, or `@path` for a file of the workspace that holds one. Scalars of YAML
 * are taken as they are written: `1.10` is the text `1.10`. JSON says itself what is a text: its numbers are refused.
 * Messages name keys, never values: those may be secret.
 */
const textMapping = {
    async parse(value, context) {
        const { source, place } = await sourceOf(value, context);
        const entries = jsonEntries(source) ?? (await yamlEntries(source, place));
        for (const [key, entry] of entries) {
            if (typeof key !== "string")
                throw new BadValue(`${place}has a key that is not a text`);
            if (typeof entry !== "string")
                throw new BadValue(`${place}has ${kindOf(entry)} at ${quoted(key)}: ${ADVICE}`);
        }
        return Object.fromEntries(entries);
    },
    show: (mapping) => JSON.stringify(mapping),
};
const ADVICE = "every value has to be a text, so put it in quotes";
/**
 * Anything as JSON or YAML, or `@path` for a file of the workspace that holds it. What it has to be, its user checks. Long
 * texts are read as JSON only.
 */
const structure = {
    async parse(value, context) {
        const { source } = await sourceOf(value, context);
        const json = source.length > MAX_YAML_CHARACTERS ? yaml_parseJson(source) : undefined;
        return json === undefined ? await readYaml(source, "is neither JSON nor YAML") : json.value;
    },
    show: (value) => JSON.stringify(value),
};
/** A text file of the workspace by its path, with what is in it. */
const namedFile = {
    parse: async (name, { readText }) => ({ name, text: await readText(name) }),
    show: ({ name }) => name,
};
/** The text itself, or that of the file that `@path` names, with how messages begin that are about such a file. */
async function sourceOf(value, { readText }) {
    if (!value.startsWith("@"))
        return { source: value, place: "" };
    return { source: await readText(value.slice(1)), place: `in ${quoted(value.slice(1))} ` };
}
function kindOf(value) {
    if (value === null)
        return "nothing (null)";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
}
/** The entries of a JSON object; undefined for anything else. */
function jsonEntries(source) {
    const parsed = yaml_parseJson(source)?.value;
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
        return undefined;
    return Object.entries(parsed);
}
async function yamlEntries(source, place) {
    // The failsafe schema leaves every scalar the text that was written.
    const what = `${place}is not a mapping of names to texts in JSON or YAML`;
    const parsed = await readYaml(source, what, { schema: "failsafe", mapAsMap: true });
    if (parsed instanceof Map)
        return [...parsed];
    throw new BadValue(`${what}, such as \`{"site": "north"}\``);
}
function yaml_parseJson(source) {
    try {
        return { value: JSON.parse(source) };
    }
    catch {
        return undefined;
    }
}
/** Of 1 MiB, made for it, the library makes 18 s and 1 GB (`[[[…`), or minutes (a hundred thousand keys). */
const MAX_YAML_CHARACTERS = 128 * 1024;
/**
 * A line that opens this many lists or keys at once, as `- - - - a` does. Of 60,000, the library runs to the end of the
 * stack, and the whole process can end with that.
 */
const DEEP_LINE = /^(?:[ \t]*[-?:](?=[ \t])){20}/m;
/** More references to one anchor make a text of a few lines a value of gigabytes. */
const MAX_ALIASES = 100;
/**
 * Reads a text as YAML, of which JSON is a part.
 * @param what - how a message begins where it cannot be read: `is not a mapping`
 * @throws {BadValue} with the line and what is wrong there; never with the text itself, which may be secret
 */
async function readYaml(source, what, options = {}) {
    if (source.length > MAX_YAML_CHARACTERS) {
        throw new BadValue(`${what}: more than ${MAX_YAML_CHARACTERS} characters can only be JSON`);
    }
    if (DEEP_LINE.test(source))
        throw new BadValue(`${what}: a line opens 20 lists or mappings at once`);
    // Loaded only here: most runs have no YAML, and it is a fifth of the bundle.
    const { parseDocument } = await __nccwpck_require__.e(/* import() */ 9).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8009, 19));
    const { mapAsMap = false, ...schema } = options;
    const quiet = { prettyErrors: false, logLevel: "error" };
    const document = parseDocument(source, { ...schema, ...quiet });
    const [error] = document.errors;
    if (error !== undefined) {
        const line = source.slice(0, error.pos[0]).split("\n").length;
        throw new BadValue(`${what}: line ${line}: ${PROBLEMS[error.code] ?? "it cannot be read"}`);
    }
    return toValue(document, mapAsMap, what);
}
function toValue(document, mapAsMap, what) {
    try {
        return document.toJS({ mapAsMap, maxAliasCount: MAX_ALIASES });
    }
    catch {
        const why = "an alias (`*name`) has no anchor (`&name`) before it, or there are too many";
        throw new BadValue(`${what}: ${why}; put a text that begins with \`*\` in quotes`);
    }
}
const PROBLEMS = {
    BAD_DQ_ESCAPE: "a text in double quotes holds a backslash that begins no escape; double it, or use single quotes",
    BAD_INDENT: "it is not indented as it should be, or a bracket before it is not closed",
    BAD_SCALAR_START: "a text begins with a character that YAML reserves; put it in quotes",
    BLOCK_AS_IMPLICIT_KEY: "a second `:` on the line; put the text in quotes",
    BLOCK_IN_FLOW: "a list or mapping by indentation stands within `{ }` or `[ ]`",
    DUPLICATE_KEY: "a key stands there for the second time",
    MISSING_CHAR: "a closing quote or bracket, a comma, or the space behind `:` or `-` is missing",
    MULTILINE_IMPLICIT_KEY: "a key goes over several lines; is a `:` missing?",
    MULTIPLE_DOCS: "a second document begins (`---`)",
    TAB_AS_INDENT: "it is indented with a tab; YAML takes spaces only",
    UNEXPECTED_TOKEN: "something stands there that does not belong; is a quote or a bracket missing?",
};
//# sourceMappingURL=yaml.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/table.js



/** The services that are code, by the names that the input `service` takes. */
const CODED_SERVICES = ["edge-impulse", "datatile", "graphite-note", "roe"];
/** Whose inputs they are: one of these services', or those of the services that are descriptions, shipped or `custom`. */
const SERVICE_NAMES = [...CODED_SERVICES, "custom"];
/** What the input `service` takes. */
const SERVICE_CHOICES = [...CODED_SERVICES, ...shipped_files/* SHIPPED_SERVICES */.F, "custom"];
/** Ties the default to what the input is parsed into. */
function input(type, spec) {
    return { ...spec, type };
}
const mode = (name) => `\`mode: ${name}\``;
/**
 * All inputs, in the order in which they are shown. To add one, add it here, named as the core's option is, and run
 * `pnpm readme`: `action.yml` and the tables of the documentation are made of this.
 */
const INPUTS = {
    service: input(oneOf(SERVICE_CHOICES), {
        for: "action",
        required: true,
        about: "Where the files go: a service by its name, or `custom` for one that a file describes. `edge-impulse`, `datatile`, `graphite-note`, `roe`, and more in docs/services, such as `ckan` or `zenodo`.",
        example: "service: edge-impulse",
    }),
    "service-file": input(namedFile, {
        for: { custom: {} },
        option: "description",
        about: "With `service: custom`, the file in the workspace that describes the service, as YAML or JSON (docs/described-services.md).",
        example: "service-file: .github/dataset-services/lab.yml",
    }),
    "service-inputs": input(textMapping, {
        for: { custom: {} },
        option: "inputs",
        about: "What the description of the service asks for, as a mapping of names to texts in YAML or JSON. Each service's page lists its own.",
        example: "service-inputs: |\n  dataset: river-levels",
    }),
    token: input(secret, {
        for: "service",
        about: "The service's API key or token, from a secret; a dry run needs none. It is masked before anything else happens.",
    }),
    files: input(parsers_text, {
        for: "action",
        required: true,
        about: "Which files to upload: one pattern a line, applied in order. `!` excludes, `#` starts a comment, a folder means everything below it, `{a,b}` means either. Patterns start from the workspace; the only other place to take files from is the runner's temporary folder.",
        example: "files: |\n  data/**/*.csv\n  !data/drafts/**",
    }),
    "base-url": input(baseUrl, {
        for: "service",
        about: "The service's address; required for DataTile and custom services. The others have one of their own. `https:`, or `http:` for a loopback address.",
        example: "base-url: https://studio.edgeimpulse.com",
    }),
    mode: input(oneOf(["create", "replace", "append"]), {
        for: "service",
        default: "create",
        about: "`create` makes something new, `replace` replaces what is there, `append` adds to it.",
    }),
    "if-no-files-found": input(oneOf(["error", "warn", "ignore"]), {
        for: "action",
        default: "error",
        about: "What to do when no file is found: `error`, `warn` or `ignore`. A pattern that matches nothing is always named.",
    }),
    "include-hidden-files": input(trueOrFalse("include", "leave-out"), {
        for: "action",
        default: "leave-out",
        about: "Whether to take files and folders whose names begin with a dot. The same goes for links to them, such as those into a cache of DVC or Hugging Face. `.git` and files in which earlier steps keep credentials are never taken.",
    }),
    format: input(oneOf(["csv", "tsv", "json", "ndjson", "parquet", "excel", "spss"]), {
        for: "action",
        about: "The format of the files whose rows are read or counted. `csv`, `tsv`, `json`, `ndjson`, `parquet`, `excel` or `spss`; default: by each file's content, then by its name.",
    }),
    "header-row": input(lineNumber, {
        for: "action",
        about: "The number of the line that has the columns' names, or `none`. With `none`, columns are called `column_1` and so on. Default: the first line.",
    }),
    sheet: input(parsers_line, {
        for: "action",
        about: "The name of an Excel file's sheet. Default: the first.",
    }),
    concurrency: input(wholeNumber, {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.concurrency,
        about: "Requests in flight at once, 1 to 64.",
    }),
    "max-retries": input(wholeNumber, {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.maxRetries,
        about: "How often one request is repeated, where repeating is safe, 0 to 100.",
    }),
    "request-timeout-seconds": input(duration("seconds"), {
        for: "upload",
        option: "requestTimeoutMs",
        default: dist_options/* DEFAULTS */.zY.upload.requestTimeoutMs,
        about: "A request that moves no byte for this long is given up.",
    }),
    "timeout-minutes": input(duration("minutes"), {
        for: "upload",
        option: "timeoutMs",
        default: dist_options/* DEFAULTS */.zY.upload.timeoutMs,
        about: "How long the whole upload may take, waiting included.",
    }),
    wait: input(trueOrFalse(true, false), {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.wait,
        about: "Whether to wait until the service has processed what it queued.",
    }),
    "fail-fast": input(trueOrFalse(true, false), {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.failFast,
        about: "Whether to stop at the first failure. Otherwise the rest is still sent, and then the step fails. A rejected token or exhausted credits always stop the run.",
    }),
    journal: input(fileToWrite, {
        for: "upload",
        about: "Path of a file that remembers what arrived, so that later runs skip it. They also resume what was cut off. It lies in the workspace or the runner's temporary folder. Keep it between runs, for example with `actions/cache`.",
        example: "journal: .dataset-upload/journal.ndjson",
    }),
    "in-doubt": input(oneOf(["keep", "send-again", "arrived"]), {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.inDoubt,
        about: "What to do with files that an earlier run left in doubt: `keep`, `send-again` or `arrived`. It needs the `journal` of that run, and matters for files that the service cannot be asked for. Look there before you choose.",
    }),
    shard: input(shard, {
        for: "upload",
        about: "`i/n`: this job takes part i, counted from 0, of n. So the jobs of a matrix share the work; give it `strategy.job-index` and `strategy.job-total`.",
    }),
    "dry-run": input(trueOrFalse(true, false), {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.dryRun,
        about: "Reads, checks and plans everything, and sends nothing. It needs no token, and a missing target is only a warning: made for pull requests, `github.event_name == 'pull_request'`.",
    }),
    "organization-id": input(parsers_line, {
        for: {
            "edge-impulse": {
                required: true,
                standIn: "1",
                type: wholeNumber,
                about: "The number in the organization's address.",
            },
            roe: { about: "Id of the organization. Default: the token's own." },
        },
        about: "The organization.",
    }),
    dataset: input(parsers_line, {
        for: { "edge-impulse": { required: ["create", "replace"], standIn: "dataset" } },
        about: "Name of the dataset that the data items are in.",
    }),
    name: input(parsers_line, {
        for: {
            "edge-impulse": {
                about: `Name of the data item. Default: the name of its group. With ${mode("append")}: of the one that the files are added to.`,
            },
            "graphite-note": { modes: ["create"], required: true, standIn: "dataset", about: "Name of the new dataset." },
        },
        about: "Name of what is made.",
    }),
    "group-by": input(oneOf(["all", "directory", "file"]), {
        for: { "edge-impulse": { modes: ["create", "replace"] } },
        default: dist_options/* DEFAULTS */.zY.edgeImpulse.groupBy,
        about: "What becomes one data item: `all` files, the files directly in each `directory`, or each `file`.",
    }),
    "bucket-name": input(parsers_line, {
        for: { "edge-impulse": { modes: ["create", "replace"] } },
        about: "Name of the bucket to store in. Default: the service chooses.",
    }),
    "bucket-id": input(wholeNumber, {
        for: { "edge-impulse": { modes: ["create", "replace"] } },
        excludes: "bucket-name",
        about: "Number of the bucket to store in, instead of its name.",
    }),
    "bucket-path": input(parsers_line, {
        for: { "edge-impulse": { modes: ["create", "replace"] } },
        about: "Folder in the bucket.",
    }),
    "data-id": input(wholeNumber, {
        for: { "edge-impulse": { modes: ["append"], required: true, unless: "name", standIn: "1" } },
        excludes: "name",
        about: "Number of the data item that the files are added to.",
    }),
    "target-hash": input(parsers_line, {
        for: { datatile: { required: true, standIn: "0" } },
        about: `Hash of the folder with ${mode("create")}, of the database with \`replace\` and \`append\`.`,
    }),
    "callback-url": input(address, {
        for: { datatile: {} },
        about: "Address that each change of a job's state is sent to.",
    }),
    "callback-field": input(parsers_line, {
        for: { datatile: {} },
        default: dist_options/* DEFAULTS */.zY.datatile.callbackField,
        about: "Form field that `callback-url` goes in.",
    }),
    "job-id-pointer": input(parsers_line, {
        for: { datatile: {} },
        about: "JSON pointer to the job's id in the answer to an upload. Default: the usual names.",
        example: "job-id-pointer: /data/jobId",
    }),
    "status-url": input(address, {
        for: { datatile: {} },
        about: "Where to ask for a job's state, with `{job-id}` in it. Unset: the state is not asked for.",
        example: "status-url: /jobs/{job-id}",
    }),
    "status-pointer": input(parsers_line, {
        for: { datatile: {} },
        about: "JSON pointer to the state in the answer of `status-url`. Default: the usual names.",
    }),
    "success-states": input(list, {
        for: { datatile: {} },
        about: "States of a job that has ended well, separated by commas or one a line. Default: the usual words.",
    }),
    "failure-states": input(list, {
        for: { datatile: {} },
        about: "States of a job that has failed, separated by commas or one a line. Default: the usual words.",
    }),
    "user-code": input(parsers_line, {
        for: { "graphite-note": { required: true, standIn: "user" } },
        about: "Code of the user that the dataset belongs to.",
    }),
    "dataset-code": input(parsers_line, {
        for: { "graphite-note": { modes: ["replace", "append"], required: true, standIn: "dataset" } },
        about: "Code of the dataset.",
    }),
    columns: input(structure, {
        // A fork has no variables for targets, but the columns stand in the workflow: a dry run needs them too.
        for: { "graphite-note": { required: ["append"] } },
        about: "The columns, as JSON or YAML, or `@path` of a file in the workspace. Default: inferred from all the data.",
        example: 'columns: |\n  - {name: day, alias: Day, type: dimension, subtype: date, format: Y-m-d}\n  - {name: amount, alias: Amount, type: measure, subtype: numeric, format: "#,###.##"}',
    }),
    "null-values": input(lines, {
        for: { "graphite-note": {}, custom: {} },
        default: ["usual"],
        empty: [],
        about: 'What means "no value" in columns of numbers and dates, one a line. `usual` stands for `NA`, `N/A`, `NULL`, `-` and the like; empty: only the empty cell.',
    }),
    delimiter: input(parsers_text, {
        for: { "graphite-note": {}, custom: {} },
        about: "The character between two values of a CSV file, or `tab`. Default: found out.",
    }),
    encoding: input(parsers_line, {
        for: { "graphite-note": {}, custom: {} },
        about: "The files' encoding, such as `windows-1252`. Default: UTF-8, or UTF-16 by its byte order mark.",
    }),
    "rows-per-request": input(wholeNumber, {
        for: { "graphite-note": {} },
        default: dist_options/* DEFAULTS */.zY.graphiteNote.rowsPerRequest,
        about: "Rows in one request.",
    }),
    "requests-per-minute": input(wholeNumber, {
        for: { "graphite-note": {} },
        default: dist_options/* DEFAULTS */.zY.graphiteNote.requestsPerMinute,
        about: "The most requests in a minute; 0 for no limit.",
    }),
    compressed: input(trueOrFalse("gzip", "none"), {
        for: { "graphite-note": {} },
        option: "compression",
        default: dist_options/* DEFAULTS */.zY.graphiteNote.compression,
        about: "Whether rows are sent gzipped.",
    }),
    "dataset-id": input(parsers_line, {
        for: { roe: { modes: ["create"] } },
        about: "Id of the dataset that the files go into. Default: the organization's default dataset.",
    }),
    "table-name": input(parsers_line, {
        for: { roe: { required: ["replace"], standIn: "table" } },
        about: "Name of the table that one CSV file becomes, instead of files in a dataset. With `mode: replace`, a table of that name is deleted and made again.",
    }),
    metadata: input(textMapping, {
        for: { "edge-impulse": { modes: ["create", "replace"] }, roe: { modes: ["create"] } },
        default: {},
        about: "A mapping of names to texts as JSON or YAML, or `@path` of a file in the workspace that holds one. `{commit}`, `{ref}` and `{date}` are filled in, and `{path}`, `{name}` and `{sha256}` where it describes a single file.",
        example: 'metadata: |\n  site: north\n  commit: "{commit}"',
    }),
    "form-fields": input(textMapping, {
        for: { "edge-impulse": {}, datatile: {}, roe: {} },
        default: {},
        about: "More form fields, as a mapping like `metadata`: for what a server has and its public documentation does not show.",
    }),
};
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/given-inputs.js



/** Inputs that cannot be used: all that are wrong, not only the first. Nothing was sent. */
class InputsError extends Error {
    problems;
    name = "InputsError";
    constructor(problems) {
        super(problems.map(({ input, message }) => `\`${input}\` ${message}`).join("\n"));
        this.problems = problems;
    }
}
/** The inputs by their names, as texts. */
const TABLE = new Map(Object.entries(INPUTS));
/** The core's name of the option that an input becomes. */
function optionName(input) {
    return TABLE.get(input)?.option ?? input.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
const INPUT_OF_OPTION = new Map([
    ...[...TABLE.keys()].map((name) => [optionName(name), name]),
    // What is no input comes from the runner.
    ["temporaryFolder", "RUNNER_TEMP"],
    ["workspace", "GITHUB_WORKSPACE"],
]);
/** What the core says of an option, said of the input that it comes from. */
function inputProblem({ option, message }) {
    const clause = message.slice(`${option}: `.length);
    return {
        input: INPUT_OF_OPTION.get(option) ?? option,
        message: clause.replace(/`([a-zA-Z]+)`/g, (whole, name) => {
            const input = INPUT_OF_OPTION.get(name);
            return input === undefined ? whole : `\`${input}\``;
        }),
    };
}
/** The texts of the inputs that are given, by their names in lower case. */
function inputTexts(env) {
    const texts = new Map();
    for (const [variable, value = ""] of Object.entries(env)) {
        const name = variable.slice("INPUT_".length).toLowerCase();
        if (variable.startsWith("INPUT_") && (value.trim() !== "" || TABLE.get(name)?.empty !== undefined)) {
            texts.set(name, value.trim());
        }
    }
    return texts;
}
/** The inputs of a step as they are read, and what is wrong with them. */
class GivenInputs {
    problems = [];
    warnings = [];
    #texts;
    context;
    #values = new Map();
    constructor(texts, context) {
        this.#texts = texts;
        this.context = context;
    }
    refuse(input, message) {
        if (!this.problems.some((problem) => problem.input === input))
            this.problems.push({ input, message });
    }
    /** What is wrong in a file that an input names. */
    refuseFile(problem) {
        this.problems.push(problem);
    }
    text(name) {
        return this.#texts.get(name);
    }
    /** Whether it is given, and not its default: a runner hands on the defaults of all inputs, whatever the service. */
    isGiven(name) {
        const text = this.#texts.get(name);
        const spec = TABLE.get(name);
        return text !== undefined && (spec?.default === undefined || text !== spec.type.show(spec.default));
    }
    /** The value of an input that is given; undefined also for a bad one, which is refused. */
    async value(name) {
        const { type } = INPUTS[name];
        return (await this.parse(name, type)); // made by the type of this very input
    }
    async parse(name, type, text = this.#given(name)) {
        if (text === undefined)
            return undefined;
        if (this.#values.has(name))
            return this.#values.get(name);
        const value = text === "" ? TABLE.get(name)?.empty : await this.check(() => type.parse(text, this.context), name);
        this.#values.set(name, value);
        return value;
    }
    /** Does what may find something wrong with an input, which then is one of the problems. */
    async check(act, input) {
        try {
            return await act();
        }
        catch (error) {
            if (error instanceof BadValue && input !== undefined)
                this.refuse(input, error.message);
            else if (error instanceof dist_errors/* InputError */.dz) {
                const problem = inputProblem(error);
                this.refuse(problem.input, problem.message);
            }
            else
                throw error;
            return undefined;
        }
    }
    /**
     * Lets the core check options, all of them: what it refuses is left out when it is asked again.
     * @param act - checks the options that it is given
     */
    async checkAll(options, act) {
        for (let left = options;;) {
            try {
                await act(left);
                return;
            }
            catch (error) {
                if (!(error instanceof dist_errors/* InputError */.dz))
                    throw error;
                const { input, message } = inputProblem(error);
                this.refuse(input, message);
                const rest = Object.entries(left).filter(([name]) => name !== error.option);
                if (rest.length === Object.keys(left).length)
                    return;
                left = Object.fromEntries(rest); // every option may be missing: the core says then that it is
            }
        }
    }
    #given(name) {
        return this.isGiven(name) ? this.#texts.get(name) : undefined;
    }
}
//# sourceMappingURL=given-inputs.js.map
;// CONCATENATED MODULE: ./packages/action/lib/early-end.js


/** Why nothing was sent: inputs that cannot be used, or a fault of this program's. */
function errorsOf(thrown) {
    if (thrown instanceof InputsError) {
        return thrown.problems.map(({ input, message, file, line }) => {
            if (file === undefined)
                return { kind: "input", message: `\`${input}\` ${message}` };
            const place = line === undefined ? { file } : { file, line };
            return { kind: "data", message: `${file}${line === undefined ? "" : ` line ${line}`}: ${message}`, ...place };
        });
    }
    if (thrown instanceof dist_errors/* InputError */.dz) {
        const { input, message } = inputProblem(thrown);
        return [{ kind: "input", message: `\`${input}\` ${message}` }];
    }
    return [
        {
            kind: "internal",
            message: (0,dist_text/* plainText */.w)(thrown instanceof Error ? thrown.message : String(thrown), 1000),
            hint: "This looks like a fault of dataset-upload: please report it, with the log of a run with debug logging.",
        },
    ];
}
/** The report of a run that ended before its upload began. */
function emptyReport(errors, run) {
    const time = new Date().toISOString();
    return {
        schemaVersion: 1,
        service: (0,dist_text/* plainText */.w)(run.service, 100),
        baseUrl: "",
        mode: run.mode ?? "create",
        status: "failure",
        startedAt: time,
        finishedAt: time,
        files: [],
        requests: [],
        notices: [],
        errors,
        unfinished: [],
        totals: totalsOf([], undefined),
        ...idsOf([]),
    };
}
/** What is known of a run while it goes on, for outputs that have to be written before its end. */
class LiveReport {
    /** The last of each name counts. */
    #files = [];
    /** The names of files whose requests were on their way. */
    #sent = new Set();
    #planned = 0;
    on(event) {
        if (event.kind === "planned")
            this.#planned = event.files;
        if (event.kind === "file")
            this.#files.push(event.file);
        if (event.kind !== "sending")
            return;
        for (const file of event.files)
            this.#sent.add(file.name);
        this.#files.push(...event.files);
    }
    /** The report as if the run had ended now: a file of which nothing final is known is in doubt where it was sent, else it has failed. */
    asIfEnded(start, error) {
        const latest = new Map(this.#files.map((file) => [file.name, file]));
        const files = [...latest.values()].map((file) => file.state === "planned" ? { ...file, state: this.#sent.has(file.name) ? "in-doubt" : "failed", error } : file);
        const totals = totalsOf(files, undefined);
        const untold = Math.max(0, this.#planned - files.length);
        return {
            ...start,
            status: totals.uploaded + totals.inDoubt + totals.skipped > 0 ? "partial" : "failure",
            files,
            errors: [error],
            totals: { ...totals, files: totals.files + untold, failed: totals.failed + untold },
            ...idsOf(files),
        };
    }
}
//# sourceMappingURL=early-end.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+glob@0.7.0/node_modules/@actions/glob/lib/internal-glob-options-helper.js

/**
 * Returns a copy with defaults filled in.
 */
function getOptions(copy) {
    const result = {
        followSymbolicLinks: true,
        implicitDescendants: true,
        matchDirectories: true,
        omitBrokenSymbolicLinks: true,
        excludeHiddenFiles: false
    };
    if (copy) {
        if (typeof copy.followSymbolicLinks === 'boolean') {
            result.followSymbolicLinks = copy.followSymbolicLinks;
            debug(`followSymbolicLinks '${result.followSymbolicLinks}'`);
        }
        if (typeof copy.implicitDescendants === 'boolean') {
            result.implicitDescendants = copy.implicitDescendants;
            debug(`implicitDescendants '${result.implicitDescendants}'`);
        }
        if (typeof copy.matchDirectories === 'boolean') {
            result.matchDirectories = copy.matchDirectories;
            debug(`matchDirectories '${result.matchDirectories}'`);
        }
        if (typeof copy.omitBrokenSymbolicLinks === 'boolean') {
            result.omitBrokenSymbolicLinks = copy.omitBrokenSymbolicLinks;
            debug(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}'`);
        }
        if (typeof copy.excludeHiddenFiles === 'boolean') {
            result.excludeHiddenFiles = copy.excludeHiddenFiles;
            debug(`excludeHiddenFiles '${result.excludeHiddenFiles}'`);
        }
    }
    return result;
}
//# sourceMappingURL=internal-glob-options-helper.js.map
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+glob@0.7.0/node_modules/@actions/glob/lib/internal-path-helper.js


const IS_WINDOWS = process.platform === 'win32';
/**
 * Similar to path.dirname except normalizes the path separators and slightly better handling for Windows UNC paths.
 *
 * For example, on Linux/macOS:
 * - `/               => /`
 * - `/hello          => /`
 *
 * For example, on Windows:
 * - `C:\             => C:\`
 * - `C:\hello        => C:\`
 * - `C:              => C:`
 * - `C:hello         => C:`
 * - `\               => \`
 * - `\hello          => \`
 * - `\\hello         => \\hello`
 * - `\\hello\world   => \\hello\world`
 */
function dirname(p) {
    // Normalize slashes and trim unnecessary trailing slash
    p = safeTrimTrailingSeparator(p);
    // Windows UNC root, e.g. \\hello or \\hello\world
    if (IS_WINDOWS && /^\\\\[^\\]+(\\[^\\]+)?$/.test(p)) {
        return p;
    }
    // Get dirname
    let result = external_path_.dirname(p);
    // Trim trailing slash for Windows UNC root, e.g. \\hello\world\
    if (IS_WINDOWS && /^\\\\[^\\]+\\[^\\]+\\$/.test(result)) {
        result = safeTrimTrailingSeparator(result);
    }
    return result;
}
/**
 * Roots the path if not already rooted. On Windows, relative roots like `\`
 * or `C:` are expanded based on the current working directory.
 */
function ensureAbsoluteRoot(root, itemPath) {
    external_assert_(root, `ensureAbsoluteRoot parameter 'root' must not be empty`);
    external_assert_(itemPath, `ensureAbsoluteRoot parameter 'itemPath' must not be empty`);
    // Already rooted
    if (hasAbsoluteRoot(itemPath)) {
        return itemPath;
    }
    // Windows
    if (IS_WINDOWS) {
        // Check for itemPath like C: or C:foo
        if (itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
            let cwd = process.cwd();
            external_assert_(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
            // Drive letter matches cwd? Expand to cwd
            if (itemPath[0].toUpperCase() === cwd[0].toUpperCase()) {
                // Drive only, e.g. C:
                if (itemPath.length === 2) {
                    // Preserve specified drive letter case (upper or lower)
                    return `${itemPath[0]}:\\${cwd.substr(3)}`;
                }
                // Drive + path, e.g. C:foo
                else {
                    if (!cwd.endsWith('\\')) {
                        cwd += '\\';
                    }
                    // Preserve specified drive letter case (upper or lower)
                    return `${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`;
                }
            }
            // Different drive
            else {
                return `${itemPath[0]}:\\${itemPath.substr(2)}`;
            }
        }
        // Check for itemPath like \ or \foo
        else if (normalizeSeparators(itemPath).match(/^\\$|^\\[^\\]/)) {
            const cwd = process.cwd();
            external_assert_(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
            return `${cwd[0]}:\\${itemPath.substr(1)}`;
        }
    }
    external_assert_(hasAbsoluteRoot(root), `ensureAbsoluteRoot parameter 'root' must have an absolute root`);
    // Otherwise ensure root ends with a separator
    if (root.endsWith('/') || (IS_WINDOWS && root.endsWith('\\'))) {
        // Intentionally empty
    }
    else {
        // Append separator
        root += external_path_.sep;
    }
    return root + itemPath;
}
/**
 * On Linux/macOS, true if path starts with `/`. On Windows, true for paths like:
 * `\\hello\share` and `C:\hello` (and using alternate separator).
 */
function hasAbsoluteRoot(itemPath) {
    external_assert_(itemPath, `hasAbsoluteRoot parameter 'itemPath' must not be empty`);
    // Normalize separators
    itemPath = normalizeSeparators(itemPath);
    // Windows
    if (IS_WINDOWS) {
        // E.g. \\hello\share or C:\hello
        return itemPath.startsWith('\\\\') || /^[A-Z]:\\/i.test(itemPath);
    }
    // E.g. /hello
    return itemPath.startsWith('/');
}
/**
 * On Linux/macOS, true if path starts with `/`. On Windows, true for paths like:
 * `\`, `\hello`, `\\hello\share`, `C:`, and `C:\hello` (and using alternate separator).
 */
function hasRoot(itemPath) {
    external_assert_(itemPath, `isRooted parameter 'itemPath' must not be empty`);
    // Normalize separators
    itemPath = normalizeSeparators(itemPath);
    // Windows
    if (IS_WINDOWS) {
        // E.g. \ or \hello or \\hello
        // E.g. C: or C:\hello
        return itemPath.startsWith('\\') || /^[A-Z]:/i.test(itemPath);
    }
    // E.g. /hello
    return itemPath.startsWith('/');
}
/**
 * Removes redundant slashes and converts `/` to `\` on Windows
 */
function normalizeSeparators(p) {
    p = p || '';
    // Windows
    if (IS_WINDOWS) {
        // Convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // Remove redundant slashes
        const isUnc = /^\\\\+[^\\]/.test(p); // e.g. \\hello
        return (isUnc ? '\\' : '') + p.replace(/\\\\+/g, '\\'); // preserve leading \\ for UNC
    }
    // Remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
/**
 * Normalizes the path separators and trims the trailing separator (when safe).
 * For example, `/foo/ => /foo` but `/ => /`
 */
function safeTrimTrailingSeparator(p) {
    // Short-circuit if empty
    if (!p) {
        return '';
    }
    // Normalize separators
    p = normalizeSeparators(p);
    // No trailing slash
    if (!p.endsWith(external_path_.sep)) {
        return p;
    }
    // Check '/' on Linux/macOS and '\' on Windows
    if (p === external_path_.sep) {
        return p;
    }
    // On Windows check if drive root. E.g. C:\
    if (IS_WINDOWS && /^[A-Z]:\\$/i.test(p)) {
        return p;
    }
    // Otherwise trim trailing slash
    return p.substr(0, p.length - 1);
}
//# sourceMappingURL=internal-path-helper.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+glob@0.7.0/node_modules/@actions/glob/lib/internal-match-kind.js
/**
 * Indicates whether a pattern matches a path
 */
var MatchKind;
(function (MatchKind) {
    /** Not matched */
    MatchKind[MatchKind["None"] = 0] = "None";
    /** Matched if the path is a directory */
    MatchKind[MatchKind["Directory"] = 1] = "Directory";
    /** Matched if the path is a regular file */
    MatchKind[MatchKind["File"] = 2] = "File";
    /** Matched */
    MatchKind[MatchKind["All"] = 3] = "All";
})(MatchKind || (MatchKind = {}));
//# sourceMappingURL=internal-match-kind.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+glob@0.7.0/node_modules/@actions/glob/lib/internal-pattern-helper.js


const internal_pattern_helper_IS_WINDOWS = process.platform === 'win32';
/**
 * Given an array of patterns, returns an array of paths to search.
 * Duplicates and paths under other included paths are filtered out.
 */
function getSearchPaths(patterns) {
    // Ignore negate patterns
    patterns = patterns.filter(x => !x.negate);
    // Create a map of all search paths
    const searchPathMap = {};
    for (const pattern of patterns) {
        const key = internal_pattern_helper_IS_WINDOWS
            ? pattern.searchPath.toUpperCase()
            : pattern.searchPath;
        searchPathMap[key] = 'candidate';
    }
    const result = [];
    for (const pattern of patterns) {
        // Check if already included
        const key = internal_pattern_helper_IS_WINDOWS
            ? pattern.searchPath.toUpperCase()
            : pattern.searchPath;
        if (searchPathMap[key] === 'included') {
            continue;
        }
        // Check for an ancestor search path
        let foundAncestor = false;
        let tempKey = key;
        let parent = dirname(tempKey);
        while (parent !== tempKey) {
            if (searchPathMap[parent]) {
                foundAncestor = true;
                break;
            }
            tempKey = parent;
            parent = dirname(tempKey);
        }
        // Include the search pattern in the result
        if (!foundAncestor) {
            result.push(pattern.searchPath);
            searchPathMap[key] = 'included';
        }
    }
    return result;
}
/**
 * Matches the patterns against the path
 */
function internal_pattern_helper_match(patterns, itemPath) {
    let result = MatchKind.None;
    for (const pattern of patterns) {
        if (pattern.negate) {
            result &= ~pattern.match(itemPath);
        }
        else {
            result |= pattern.match(itemPath);
        }
    }
    return result;
}
/**
 * Checks whether to descend further into the directory
 */
function internal_pattern_helper_partialMatch(patterns, itemPath) {
    return patterns.some(x => !x.negate && x.partialMatch(itemPath));
}
//# sourceMappingURL=internal-pattern-helper.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/balanced-match@4.0.4/node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/brace-expansion@5.0.13/node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/brace-expressions.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, /u flag required, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
    '[:alpha:]': ['\\p{L}\\p{Nl}', true],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
    '[:blank:]': ['\\p{Zs}\\t', true],
    '[:cntrl:]': ['\\p{Cc}', true],
    '[:digit:]': ['\\p{Nd}', true],
    '[:graph:]': ['\\p{Z}\\p{C}', true, true],
    '[:lower:]': ['\\p{Ll}', true],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}', true],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
    '[:upper:]': ['\\p{Lu}', true],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
    '[:xdigit:]': ['A-Fa-f0-9', false],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
// escape all regexp magic characters
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// everything has already been escaped, we just have to join
const rangesToString = (ranges) => ranges.join('');
// takes a glob string at a posix brace expression, and returns
// an equivalent regular expression source, and boolean indicating
// whether the /u flag needs to be applied, and the number of chars
// consumed to parse the character class.
// This also removes out of order ranges, and returns ($.) if the
// entire class just no good.
const parseClass = (glob, position) => {
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let uflag = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = glob.charAt(i);
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return ['$.', false, glob.length - pos, true];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    uflag = uflag || u;
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (c > rangeStart) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
            }
            else if (c === rangeStart) {
                ranges.push(braceEscape(c));
            }
            rangeStart = '';
            i++;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + 1)) {
            ranges.push(braceEscape(c + '-'));
            i += 2;
            continue;
        }
        if (glob.startsWith('-', i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(c));
        i++;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return ['', false, 0, false];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return ['$.', false, glob.length - pos, true];
    }
    // if we got one positive range, and it's a single character, then that's
    // not actually a magic pattern, it's just that one literal character.
    // we should not treat that as "magic", we should just return the literal
    // character. [_] is a perfectly valid way to escape glob magic chars.
    if (negs.length === 0 &&
        ranges.length === 1 &&
        /^\\?.$/.test(ranges[0]) &&
        !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
    }
    const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
    const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
    const comb = ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
        : ranges.length ? sranges
            : snegs;
    return [comb, uflag, endPos - pos, true];
};
//# sourceMappingURL=brace-expressions.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/ast.js
// parse a single path portion
var _a;


const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
const isExtglobAST = (c) => isExtglobType(c.type);
// Map of which extglob types can adopt the children of a nested extglob
//
// anything but ! can adopt a matching type:
// +(a|+(b|c)|d) => +(a|b|c|d)
// *(a|*(b|c)|d) => *(a|b|c|d)
// @(a|@(b|c)|d) => @(a|b|c|d)
// ?(a|?(b|c)|d) => ?(a|b|c|d)
//
// * can adopt anything, because 0 or repetition is allowed
// *(a|?(b|c)|d) => *(a|b|c|d)
// *(a|+(b|c)|d) => *(a|b|c|d)
// *(a|@(b|c)|d) => *(a|b|c|d)
//
// + can adopt @, because 1 or repetition is allowed
// +(a|@(b|c)|d) => +(a|b|c|d)
//
// + and @ CANNOT adopt *, because 0 would be allowed
// +(a|*(b|c)|d) => would match "", on *(b|c)
// @(a|*(b|c)|d) => would match "", on *(b|c)
//
// + and @ CANNOT adopt ?, because 0 would be allowed
// +(a|?(b|c)|d) => would match "", on ?(b|c)
// @(a|?(b|c)|d) => would match "", on ?(b|c)
//
// ? can adopt @, because 0 or 1 is allowed
// ?(a|@(b|c)|d) => ?(a|b|c|d)
//
// ? and @ CANNOT adopt * or +, because >1 would be allowed
// ?(a|*(b|c)|d) => would match bbb on *(b|c)
// @(a|*(b|c)|d) => would match bbb on *(b|c)
// ?(a|+(b|c)|d) => would match bbb on +(b|c)
// @(a|+(b|c)|d) => would match bbb on +(b|c)
//
// ! CANNOT adopt ! (nothing else can either)
// !(a|!(b|c)|d) => !(a|b|c|d) would fail to match on b (not not b|c)
//
// ! can adopt @
// !(a|@(b|c)|d) => !(a|b|c|d)
//
// ! CANNOT adopt *
// !(a|*(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt +
// !(a|+(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt ?
// x!(a|?(b|c)|d) => x!(a|b|c|d) would fail to match "x"
const adoptionMap = new Map([
    ['!', ['@']],
    ['?', ['?', '@']],
    ['@', ['@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@']],
]);
// nested extglobs that can be adopted in, but with the addition of
// a blank '' element.
const adoptionWithSpaceMap = new Map([
    ['!', ['?']],
    ['@', ['?']],
    ['+', ['?', '*']],
]);
// union of the previous two maps
const adoptionAnyMap = new Map([
    ['!', ['?', '@']],
    ['?', ['?', '@']],
    ['@', ['?', '@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@', '?', '*']],
]);
// Extglobs that can take over their parent if they are the only child
// the key is parent, value maps child to resulting extglob parent type
// '@' is omitted because it's a special case. An `@` extglob with a single
// member can always be usurped by that subpattern.
const usurpMap = new Map([
    ['!', new Map([['!', '@']])],
    [
        '?',
        new Map([
            ['*', '*'],
            ['+', '*'],
        ]),
    ],
    [
        '@',
        new Map([
            ['!', '!'],
            ['?', '?'],
            ['@', '@'],
            ['*', '*'],
            ['+', '+'],
        ]),
    ],
    [
        '+',
        new Map([
            ['?', '*'],
            ['*', '*'],
        ]),
    ],
]);
// Patterns that get prepended to bind to the start of either the
// entire string, or just a single path portion, to prevent dots
// and/or traversal patterns, when needed.
// Exts don't need the ^ or / bit, because the root binds that already.
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
// characters that indicate a start of pattern needs the "no dots" bit,
// because a dot *might* be matched. ( is not in the list, because in
// the case of a child extglob, it will handle the prevention itself.
const addPatternStart = new Set(['[', '.']);
// cases where traversal is A-OK, no dot prevention needed
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// any single thing other than /
const qmark = '[^/]';
// * => any number of characters
const star = qmark + '*?';
// use + when we need to ensure that *something* matches, because the * is
// the only thing in the path portion.
const starNoEmpty = qmark + '+?';
// remove the \ chars that we added if we end up doing a nonmagic compare
// const deslash = (s: string) => s.replace(/\\(.)/g, '$1')
let ID = 0;
class AST {
    type;
    #root;
    #hasMagic;
    #uflag = false;
    #parts = [];
    #parent;
    #parentIndex;
    #negs;
    #filledNegs = false;
    #options;
    #toString;
    // set to true if it's an extglob with no children
    // (which really means one child of '')
    #emptyExt = false;
    id = ++ID;
    get depth() {
        return (this.#parent?.depth ?? -1) + 1;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return {
            '@@type': 'AST',
            id: this.id,
            type: this.type,
            root: this.#root.id,
            parent: this.#parent?.id,
            depth: this.depth,
            partsLength: this.#parts.length,
            parts: this.#parts,
        };
    }
    constructor(type, parent, options = {}) {
        this.type = type;
        // extglobs are inherently magical
        if (type)
            this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type === '!' && !this.#root.#filledNegs)
            this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
    }
    get hasMagic() {
        /* c8 ignore start */
        if (this.#hasMagic !== undefined)
            return this.#hasMagic;
        /* c8 ignore stop */
        for (const p of this.#parts) {
            if (typeof p === 'string')
                continue;
            if (p.type || p.hasMagic)
                return (this.#hasMagic = true);
        }
        // note: will be undefined until we generate the regexp src and find out
        return this.#hasMagic;
    }
    // reconstructs the pattern
    toString() {
        return (this.#toString !== undefined ? this.#toString
            : !this.type ?
                (this.#toString = this.#parts.map(p => String(p)).join(''))
                : (this.#toString =
                    this.type +
                        '(' +
                        this.#parts.map(p => String(p)).join('|') +
                        ')'));
    }
    #fillNegs() {
        /* c8 ignore start */
        if (this !== this.#root)
            throw new Error('should only call on root');
        if (this.#filledNegs)
            return this;
        /* c8 ignore stop */
        // call toString() once to fill this out
        this.toString();
        this.#filledNegs = true;
        let n;
        while ((n = this.#negs.pop())) {
            if (n.type !== '!')
                continue;
            // walk up the tree, appending everthing that comes AFTER parentIndex
            let p = n;
            let pp = p.#parent;
            while (pp) {
                for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                    for (const part of n.#parts) {
                        /* c8 ignore start */
                        if (typeof part === 'string') {
                            throw new Error('string part in extglob AST??');
                        }
                        /* c8 ignore stop */
                        part.copyIn(pp.#parts[i]);
                    }
                }
                p = pp;
                pp = p.#parent;
            }
        }
        return this;
    }
    push(...parts) {
        for (const p of parts) {
            if (p === '')
                continue;
            /* c8 ignore start */
            if (typeof p !== 'string' &&
                !(p instanceof _a && p.#parent === this)) {
                throw new Error('invalid part: ' + p);
            }
            /* c8 ignore stop */
            this.#parts.push(p);
        }
    }
    toJSON() {
        const ret = this.type === null ?
            this.#parts
                .slice()
                .map(p => (typeof p === 'string' ? p : p.toJSON()))
            : [this.type, ...this.#parts.map(p => p.toJSON())];
        if (this.isStart() && !this.type)
            ret.unshift([]);
        if (this.isEnd() &&
            (this === this.#root ||
                (this.#root.#filledNegs && this.#parent?.type === '!'))) {
            ret.push({});
        }
        return ret;
    }
    isStart() {
        if (this.#root === this)
            return true;
        // if (this.type) return !!this.#parent?.isStart()
        if (!this.#parent?.isStart())
            return false;
        if (this.#parentIndex === 0)
            return true;
        // if everything AHEAD of this is a negation, then it's still the "start"
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof _a && pp.type === '!')) {
                return false;
            }
        }
        return true;
    }
    isEnd() {
        if (this.#root === this)
            return true;
        if (this.#parent?.type === '!')
            return true;
        if (!this.#parent?.isEnd())
            return false;
        if (!this.type)
            return this.#parent?.isEnd();
        // if not root, it'll always have a parent
        /* c8 ignore start */
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        /* c8 ignore stop */
        return this.#parentIndex === pl - 1;
    }
    copyIn(part) {
        if (typeof part === 'string')
            this.push(part);
        else
            this.push(part.clone(this));
    }
    clone(parent) {
        const c = new _a(this.type, parent);
        for (const p of this.#parts) {
            c.copyIn(p);
        }
        return c;
    }
    static #parseAST(str, ast, pos, opt, extDepth) {
        const maxDepth = opt.maxExtglobRecursion ?? 2;
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
            // outside of a extglob, append until we find a start
            let i = pos;
            let acc = '';
            while (i < str.length) {
                const c = str.charAt(i++);
                // still accumulate escapes at this point, but we do ignore
                // starts that are escaped
                if (escaping || c === '\\') {
                    escaping = !escaping;
                    acc += c;
                    continue;
                }
                if (inBrace) {
                    if (i === braceStart + 1) {
                        if (c === '^' || c === '!') {
                            braceNeg = true;
                        }
                    }
                    else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                        inBrace = false;
                    }
                    acc += c;
                    continue;
                }
                else if (c === '[') {
                    inBrace = true;
                    braceStart = i;
                    braceNeg = false;
                    acc += c;
                    continue;
                }
                // we don't have to check for adoption here, because that's
                // done at the other recursion point.
                const doRecurse = !opt.noext &&
                    isExtglobType(c) &&
                    str.charAt(i) === '(' &&
                    extDepth <= maxDepth;
                if (doRecurse) {
                    ast.push(acc);
                    acc = '';
                    const ext = new _a(c, ast);
                    i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
                    ast.push(ext);
                    continue;
                }
                acc += c;
            }
            ast.push(acc);
            return i;
        }
        // some kind of extglob, pos is at the (
        // find the next | or )
        let i = pos + 1;
        let part = new _a(null, ast);
        const parts = [];
        let acc = '';
        while (i < str.length) {
            const c = str.charAt(i++);
            // still accumulate escapes at this point, but we do ignore
            // starts that are escaped
            if (escaping || c === '\\') {
                escaping = !escaping;
                acc += c;
                continue;
            }
            if (inBrace) {
                if (i === braceStart + 1) {
                    if (c === '^' || c === '!') {
                        braceNeg = true;
                    }
                }
                else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                    inBrace = false;
                }
                acc += c;
                continue;
            }
            else if (c === '[') {
                inBrace = true;
                braceStart = i;
                braceNeg = false;
                acc += c;
                continue;
            }
            const doRecurse = !opt.noext &&
                isExtglobType(c) &&
                str.charAt(i) === '(' &&
                /* c8 ignore start - the maxDepth is sufficient here */
                (extDepth <= maxDepth || (ast && ast.#canAdoptType(c)));
            /* c8 ignore stop */
            if (doRecurse) {
                const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
                part.push(acc);
                acc = '';
                const ext = new _a(c, part);
                part.push(ext);
                i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
                continue;
            }
            if (c === '|') {
                part.push(acc);
                acc = '';
                parts.push(part);
                part = new _a(null, ast);
                continue;
            }
            if (c === ')') {
                if (acc === '' && ast.#parts.length === 0) {
                    ast.#emptyExt = true;
                }
                part.push(acc);
                acc = '';
                ast.push(...parts, part);
                return i;
            }
            acc += c;
        }
        // unfinished extglob
        // if we got here, it was a malformed extglob! not an extglob, but
        // maybe something else in there.
        ast.type = null;
        ast.#hasMagic = undefined;
        ast.#parts = [str.substring(pos - 1)];
        return i;
    }
    #canAdoptWithSpace(child) {
        return this.#canAdopt(child, adoptionWithSpaceMap);
    }
    #canAdopt(child, map = adoptionMap) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canAdoptType(gc.type, map);
    }
    #canAdoptType(c, map = adoptionAnyMap) {
        return !!map.get(this.type)?.includes(c);
    }
    #adoptWithSpace(child, index) {
        const gc = child.#parts[0];
        const blank = new _a(null, gc, this.options);
        blank.#parts.push('');
        gc.push(blank);
        this.#adopt(child, index);
    }
    #adopt(child, index) {
        const gc = child.#parts[0];
        this.#parts.splice(index, 1, ...gc.#parts);
        for (const p of gc.#parts) {
            if (typeof p === 'object')
                p.#parent = this;
        }
        this.#toString = undefined;
    }
    #canUsurpType(c) {
        const m = usurpMap.get(this.type);
        return !!m?.has(c);
    }
    #canUsurp(child) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null ||
            this.#parts.length !== 1) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canUsurpType(gc.type);
    }
    #usurp(child) {
        const m = usurpMap.get(this.type);
        const gc = child.#parts[0];
        const nt = m?.get(gc.type);
        /* c8 ignore start - impossible */
        if (!nt)
            return false;
        /* c8 ignore stop */
        this.#parts = gc.#parts;
        for (const p of this.#parts) {
            if (typeof p === 'object') {
                p.#parent = this;
            }
        }
        this.type = nt;
        this.#toString = undefined;
        this.#emptyExt = false;
    }
    static fromGlob(pattern, options = {}) {
        const ast = new _a(null, undefined, options);
        _a.#parseAST(pattern, ast, 0, options, 0);
        return ast;
    }
    // returns the regular expression if there's magic, or the unescaped
    // string if not.
    toMMPattern() {
        // should only be called on root
        /* c8 ignore start */
        if (this !== this.#root)
            return this.#root.toMMPattern();
        /* c8 ignore stop */
        const glob = this.toString();
        const [re, body, hasMagic, uflag] = this.toRegExpSource();
        // if we're in nocase mode, and not nocaseMagicOnly, then we do
        // still need a regular expression if we have to case-insensitively
        // match capital/lowercase characters.
        const anyMagic = hasMagic ||
            this.#hasMagic ||
            (this.#options.nocase &&
                !this.#options.nocaseMagicOnly &&
                glob.toUpperCase() !== glob.toLowerCase());
        if (!anyMagic) {
            return body;
        }
        const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
        return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob,
        });
    }
    get options() {
        return this.#options;
    }
    // returns the string match, the regexp source, whether there's magic
    // in the regexp (so a regular expression is required) and whether or
    // not the uflag is needed for the regular expression (for posix classes)
    // TODO: instead of injecting the start/end at this point, just return
    // the BODY of the regexp, along with the start/end portions suitable
    // for binding the start/end in either a joined full-path makeRe context
    // (where we bind to (^|/), or a standalone matchPart context (where
    // we bind to ^, and not /).  Otherwise slashes get duped!
    //
    // In part-matching mode, the start is:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: ^(?!\.\.?$)
    // - if dots allowed or not possible: ^
    // - if dots possible and not allowed: ^(?!\.)
    // end is:
    // - if not isEnd(): nothing
    // - else: $
    //
    // In full-path matching mode, we put the slash at the START of the
    // pattern, so start is:
    // - if first pattern: same as part-matching mode
    // - if not isStart(): nothing
    // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
    // - if dots allowed or not possible: /
    // - if dots possible and not allowed: /(?!\.)
    // end is:
    // - if last pattern, same as part-matching mode
    // - else nothing
    //
    // Always put the (?:$|/) on negated tails, though, because that has to be
    // there to bind the end of the negated pattern portion, and it's easier to
    // just stick it in now rather than try to inject it later in the middle of
    // the pattern.
    //
    // We can just always return the same end, and leave it up to the caller
    // to know whether it's going to be used joined or in parts.
    // And, if the start is adjusted slightly, can do the same there:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
    // - if dots allowed or not possible: (?:/|^)
    // - if dots possible and not allowed: (?:/|^)(?!\.)
    //
    // But it's better to have a simpler binding without a conditional, for
    // performance, so probably better to return both start options.
    //
    // Then the caller just ignores the end if it's not the first pattern,
    // and the start always gets applied.
    //
    // But that's always going to be $ if it's the ending pattern, or nothing,
    // so the caller can just attach $ at the end of the pattern when building.
    //
    // So the todo is:
    // - better detect what kind of start is needed
    // - return both flavors of starting pattern
    // - attach $ at the end of the pattern when creating the actual RegExp
    //
    // Ah, but wait, no, that all only applies to the root when the first pattern
    // is not an extglob. If the first pattern IS an extglob, then we need all
    // that dot prevention biz to live in the extglob portions, because eg
    // +(*|.x*) can match .xy but not .yx.
    //
    // So, return the two flavors if it's #root and the first child is not an
    // AST, otherwise leave it to the child AST to handle it, and there,
    // use the (?:^|/) style of start binding.
    //
    // Even simplified further:
    // - Since the start for a join is eg /(?!\.) and the start for a part
    // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
    // or start or whatever) and prepend ^ or / at the Regexp construction.
    toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this) {
            this.#flatten();
            this.#fillNegs();
        }
        if (!isExtglobAST(this)) {
            const noEmpty = this.isStart() &&
                this.isEnd() &&
                !this.#parts.some(s => typeof s !== 'string');
            const src = this.#parts
                .map(p => {
                const [re, _, hasMagic, uflag] = typeof p === 'string' ?
                    _a.#parseGlob(p, this.#hasMagic, noEmpty)
                    : p.toRegExpSource(allowDot);
                this.#hasMagic = this.#hasMagic || hasMagic;
                this.#uflag = this.#uflag || uflag;
                return re;
            })
                .join('');
            let start = '';
            if (this.isStart()) {
                if (typeof this.#parts[0] === 'string') {
                    // this is the string that will match the start of the pattern,
                    // so we need to protect against dots and such.
                    // '.' and '..' cannot match unless the pattern is that exactly,
                    // even if it starts with . or dot:true is set.
                    const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                    if (!dotTravAllowed) {
                        const aps = addPatternStart;
                        // check if we have a possibility of matching . or ..,
                        // and prevent that.
                        const needNoTrav = 
                        // dots are allowed, and the pattern starts with [ or .
                        (dot && aps.has(src.charAt(0))) ||
                            // the pattern starts with \., and then [ or .
                            (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                            // the pattern starts with \.\., and then [ or .
                            (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                        // no need to prevent dots if it can't match a dot, or if a
                        // sub-pattern will be preventing it anyway.
                        const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                        start =
                            needNoTrav ? startNoTraversal
                                : needNoDot ? startNoDot
                                    : '';
                    }
                }
            }
            // append the "end of path portion" pattern to negation tails
            let end = '';
            if (this.isEnd() &&
                this.#root.#filledNegs &&
                this.#parent?.type === '!') {
                end = '(?:$|\\/)';
            }
            const final = start + src + end;
            return [
                final,
                unescape_unescape(src),
                (this.#hasMagic = !!this.#hasMagic),
                this.#uflag,
            ];
        }
        // We need to calculate the body *twice* if it's a repeat pattern
        // at the start, once in nodot mode, then again in dot mode, so a
        // pattern like *(?) can match 'x.y'
        const repeated = this.type === '*' || this.type === '+';
        // some kind of extglob
        const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
            // invalid extglob, has to at least be *something* present, if it's
            // the entire path portion.
            const s = this.toString();
            const me = this;
            me.#parts = [s];
            me.type = null;
            me.#hasMagic = undefined;
            return [s, unescape_unescape(this.toString()), false, false];
        }
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ?
            ''
            : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
            bodyDotAllowed = '';
        }
        if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        // an empty !() is exactly equivalent to a starNoEmpty
        let final = '';
        if (this.type === '!' && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
        }
        else {
            const close = this.type === '!' ?
                // !() must match something,but !(x) can match ''
                '))' +
                    (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                    star +
                    ')'
                : this.type === '@' ? ')'
                    : this.type === '?' ? ')?'
                        : this.type === '+' && bodyDotAllowed ? ')'
                            : this.type === '*' && bodyDotAllowed ? `)?`
                                : `)${this.type}`;
            final = start + body + close;
        }
        return [
            final,
            unescape_unescape(body),
            (this.#hasMagic = !!this.#hasMagic),
            this.#uflag,
        ];
    }
    #flatten() {
        if (!isExtglobAST(this)) {
            for (const p of this.#parts) {
                if (typeof p === 'object') {
                    p.#flatten();
                }
            }
        }
        else {
            // do up to 10 passes to flatten as much as possible
            let iterations = 0;
            let done = false;
            do {
                done = true;
                for (let i = 0; i < this.#parts.length; i++) {
                    const c = this.#parts[i];
                    if (typeof c === 'object') {
                        c.#flatten();
                        if (this.#canAdopt(c)) {
                            done = false;
                            this.#adopt(c, i);
                        }
                        else if (this.#canAdoptWithSpace(c)) {
                            done = false;
                            this.#adoptWithSpace(c, i);
                        }
                        else if (this.#canUsurp(c)) {
                            done = false;
                            this.#usurp(c);
                        }
                    }
                }
            } while (!done && ++iterations < 10);
        }
        this.#toString = undefined;
    }
    #partsToRegExp(dot) {
        return this.#parts
            .map(p => {
            // extglob ASTs should only contain parent ASTs
            /* c8 ignore start */
            if (typeof p === 'string') {
                throw new Error('string type in extglob ast??');
            }
            /* c8 ignore stop */
            // can ignore hasMagic, because extglobs are already always magic
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
        })
            .filter(p => !(this.isStart() && this.isEnd()) || !!p)
            .join('|');
    }
    static #parseGlob(glob, hasMagic, noEmpty = false) {
        let escaping = false;
        let re = '';
        let uflag = false;
        // multiple stars that aren't globstars coalesce into one *
        let inStar = false;
        for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
                escaping = false;
                re += (reSpecials.has(c) ? '\\' : '') + c;
                continue;
            }
            if (c === '*') {
                if (inStar)
                    continue;
                inStar = true;
                re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
                hasMagic = true;
                continue;
            }
            else {
                inStar = false;
            }
            if (c === '\\') {
                if (i === glob.length - 1) {
                    re += '\\\\';
                }
                else {
                    escaping = true;
                }
                continue;
            }
            if (c === '[') {
                const [src, needUflag, consumed, magic] = parseClass(glob, i);
                if (consumed) {
                    re += src;
                    uflag = uflag || needUflag;
                    i += consumed - 1;
                    hasMagic = hasMagic || magic;
                    continue;
                }
            }
            if (c === '?') {
                re += qmark;
                hasMagic = true;
                continue;
            }
            re += regExpEscape(c);
        }
        return [re, unescape_unescape(glob), !!hasMagic, uflag];
    }
}
_a = AST;
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&');
    }
    return windowsPathsNoEscape ?
        s.replace(/[?*()[\]]/g, '[$&]')
        : s.replace(/[?*()[\]\\]/g, '\\$&');
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/index.js





const minimatch = (p, pattern, options = {}) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return new Minimatch(pattern, options).match(p);
};
// Optimized checking for the most common glob patterns.
const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
    ext = ext.toLowerCase();
    return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
    ext = ext.toLowerCase();
    return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && f !== '.' && f !== '..';
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    (typeof process.env === 'object' &&
        process.env &&
        process.env.__MINIMATCH_TESTING_PLATFORM__) ||
        process.platform
    : 'posix');
const esm_path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const lib_sep = defaultPlatform === 'win32' ? esm_path.win32.sep : esm_path.posix.sep;
minimatch.sep = lib_sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
// any single thing other than /
// don't need to escape / when using new RegExp()
const esm_qmark = '[^/]';
// * => any number of characters
const esm_star = esm_qmark + '*?';
// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
// not a ^ or / followed by a dot,
// followed by anything, any number of times.
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
                super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
                return orig.AST.fromGlob(pattern, ext(def, options));
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
// replace stuff like \* with *
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    regexp;
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        // avoid the annoying deprecation flag lol
        const awe = ('allowWindow' + 'sEscape');
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[awe] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        // make the set of regexps etc.
        this.make();
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    debug(..._) { }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
            //oxlint-disable-next-line no-console
            this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be regexps, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        // glob --> regexps
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path.
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    !globMagic.test(s[3]);
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, 4),
                        ...s.slice(4).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        this.debug(this.pattern, set);
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    typeof p[3] === 'string' &&
                    /^[a-z]:$/i.test(p[3])) {
                    p[2] = '?';
                }
            }
        }
        this.debug(this.pattern, this.set);
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            let dd = 0;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p &&
                    p !== '.' &&
                    p !== '..' &&
                    p !== '**' &&
                    !(this.isWindows && /^[a-z]:$/i.test(p))) {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd -= 2;
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                let dd = 0;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd -= 2;
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
    //
    // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
    // ^-- not valid because ** doens't follow symlinks
    secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
                const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                if (matched) {
                    globParts[i] = [];
                    globParts[j] = matched;
                    break;
                }
            }
        }
        return globParts.filter(gs => gs.length);
    }
    partsMatch(a, b, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = '';
        while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
                result.push(which === 'b' ? b[bi] : a[ai]);
                ai++;
                bi++;
            }
            else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                result.push(a[ai]);
                ai++;
            }
            else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                result.push(b[bi]);
                bi++;
            }
            else if (a[ai] === '*' &&
                b[bi] &&
                (this.options.dot || !b[bi].startsWith('.')) &&
                b[bi] !== '**') {
                if (which === 'b')
                    return false;
                which = 'a';
                result.push(a[ai]);
                ai++;
                bi++;
            }
            else if (b[bi] === '*' &&
                a[ai] &&
                (this.options.dot || !a[ai].startsWith('.')) &&
                a[ai] !== '**') {
                if (which === 'a')
                    return false;
                which = 'b';
                result.push(b[bi]);
                ai++;
                bi++;
            }
            else {
                return false;
            }
        }
        // if we fall out of the loop, it means they two are identical
        // as long as their lengths match
        return a.length === b.length && result;
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // set partial to true to test if, for example,
    // "/a/b" matches the start of "/*/b/*/d"
    // Partial means, if you run out of file before you run
    // out of pattern, then that's fine, as long as all
    // the parts match.
    matchOne(file, pattern, partial = false) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa
        // Drive letters in absolute drive or unc paths are always compared
        // case-insensitively.
        if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // start matching at the drive letter index of each
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    pattern[pdi] = fd;
                    patternStartIndex = pdi;
                    fileStartIndex = fdi;
                }
            }
        }
        // resolve and reduce . and .. portions in the file as well.
        // don't need to do the second phase, because it's only one string[]
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
        }
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        // split the pattern into head, tail, and middle of ** delimited parts
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        // split the pattern up into globstar-delimited sections
        // the tail has to be at the end, and the others just have
        // to be found in order from the head.
        const [head, body, tail] = partial ?
            [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1),
                [],
            ]
            : [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1, lastgs),
                pattern.slice(lastgs + 1),
            ];
        // check the head, from the current file/pattern index.
        if (head.length) {
            const fileHead = file.slice(fileIndex, fileIndex + head.length);
            if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        // split the body up into sections, and note the minimum index it can
        // be found at (start with the length of all previous segments)
        // [section, before, after]
        const bodySegments = [[[], 0]];
        let currentBody = bodySegments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                currentBody = [[], 0];
                bodySegments.push(currentBody);
            }
            else {
                currentBody[0].push(b);
                nonGsParts++;
            }
        }
        let i = bodySegments.length - 1;
        const fileLength = file.length - fileTailMatch;
        for (const b of bodySegments) {
            b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
        }
        return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, last possible position for it
    bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // just make sure that there's no bad dots
            for (let i = fileIndex; i < file.length; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test
        const [body, after] = bs;
        while (fileIndex <= after) {
            const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
                if (sub !== false) {
                    return sub;
                }
            }
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = file.length,
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug('matchOne loop');
            let p = pattern[pi];
            let f = file[fi];
            this.debug(pattern, p, f);
            // should be impossible.
            // some invalid regexp stuff in the set.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into regexps.
            let hit;
            if (typeof p === 'string') {
                hit = f === p;
                this.debug('string match', p, f, hit);
            }
            else {
                hit = p.test(f);
                this.debug('pattern match', p, f, hit);
            }
            if (!hit)
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though "" matches against the
        // [^/]*? pattern, except in partial mode, where it might
        // simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        // far and away, the most common glob pattern parts are
        // *, *.*, and *.<ext>  Add a fast check method for those.
        let m;
        let fastTest = null;
        if ((m = pattern.match(starRE))) {
            fastTest = options.dot ? starTestDot : starTest;
        }
        else if ((m = pattern.match(starDotExtRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    starDotExtTestNocaseDot
                    : starDotExtTestNocase
                : options.dot ? starDotExtTestDot
                    : starDotExtTest)(m[1]);
        }
        else if ((m = pattern.match(qmarksRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    qmarksTestNocaseDot
                    : qmarksTestNocase
                : options.dot ? qmarksTestDot
                    : qmarksTest)(m);
        }
        else if ((m = pattern.match(starDotStarRE))) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        }
        else if ((m = pattern.match(dotStarRE))) {
            fastTest = dotStarTest;
        }
        const re = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re === 'object') {
            // Avoids overriding in frozen environments
            Reflect.defineProperty(re, 'test', { value: fastTest });
        }
        return re;
    }
    makeRe() {
        if (this.regexp || this.regexp === false)
            return this.regexp;
        // at this point, this.set is a 2d array of partial
        // pattern strings, or "**".
        //
        // It's better to use .match().  This function shouldn't
        // be used, really, but it's pretty convenient sometimes,
        // when you just want to work with a regex.
        const set = this.set;
        if (!set.length) {
            this.regexp = false;
            return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar ? esm_star
            : options.dot ? twoStarDot
                : twoStarNoDot;
        const flags = new Set(options.nocase ? ['i'] : []);
        // regexpify non-globstar patterns
        // if ** is only item, then we just do one twoStar
        // if ** is first, and there are more, prepend (\/|twoStar\/)? to next
        // if ** is last, append (\/twoStar|) to previous
        // if ** is in the middle, append (\/|\/twoStar\/) to previous
        // then filter out GLOBSTAR symbols
        let re = set
            .map(pattern => {
            const pp = pattern.map(p => {
                if (p instanceof RegExp) {
                    for (const f of p.flags.split(''))
                        flags.add(f);
                }
                return (typeof p === 'string' ? esm_regExpEscape(p)
                    : p === GLOBSTAR ? GLOBSTAR
                        : p._src);
            });
            pp.forEach((p, i) => {
                const next = pp[i + 1];
                const prev = pp[i - 1];
                if (p !== GLOBSTAR || prev === GLOBSTAR) {
                    return;
                }
                if (prev === undefined) {
                    if (next !== undefined && next !== GLOBSTAR) {
                        pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                    }
                    else {
                        pp[i] = twoStar;
                    }
                }
                else if (next === undefined) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + ')?';
                }
                else if (next !== GLOBSTAR) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                    pp[i + 1] = GLOBSTAR;
                }
            });
            const filtered = pp.filter(p => p !== GLOBSTAR);
            // For partial matches, we need to make the pattern match
            // any prefix of the full path. We do this by generating
            // alternative patterns that match progressively longer prefixes.
            if (this.partial && filtered.length >= 1) {
                const prefixes = [];
                for (let i = 1; i <= filtered.length; i++) {
                    prefixes.push(filtered.slice(0, i).join('/'));
                }
                return '(?:' + prefixes.join('|') + ')';
            }
            return filtered.join('/');
        })
            .join('|');
        // need to wrap in parens if we had more than one thing with |,
        // otherwise only the first will be anchored to ^ and the last to $
        const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
        // must match entire pattern
        // ending in a * or ** will make it less strict.
        re = '^' + open + re + close + '$';
        // In partial mode, '/' should always match as it's a valid prefix for any pattern
        if (this.partial) {
            re = '^(?:\\/|' + open + re.slice(1, -1) + close + ')$';
        }
        // can match anything, as long as it's not this.
        if (this.negate)
            re = '^(?!' + re + ').+$';
        try {
            this.regexp = new RegExp(re, [...flags].join(''));
            /* c8 ignore start */
        }
        catch {
            // should be impossible
            this.regexp = false;
        }
        /* c8 ignore stop */
        return this.regexp;
    }
    slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        this.debug('match', f, this.pattern);
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // windows: need to use /, not \
        if (this.isWindows) {
            f = f.split('\\').join('/');
        }
        // treat the test path as a set of pathparts.
        const ff = this.slashSplit(f);
        this.debug(this.pattern, 'split', ff);
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        this.debug(this.pattern, 'set', set);
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (const pattern of set) {
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
                file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */



/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+glob@0.7.0/node_modules/@actions/glob/lib/internal-path.js



const internal_path_IS_WINDOWS = process.platform === 'win32';
/**
 * Helper class for parsing paths into segments
 */
class Path {
    /**
     * Constructs a Path
     * @param itemPath Path or array of segments
     */
    constructor(itemPath) {
        this.segments = [];
        // String
        if (typeof itemPath === 'string') {
            external_assert_(itemPath, `Parameter 'itemPath' must not be empty`);
            // Normalize slashes and trim unnecessary trailing slash
            itemPath = safeTrimTrailingSeparator(itemPath);
            // Not rooted
            if (!hasRoot(itemPath)) {
                this.segments = itemPath.split(external_path_.sep);
            }
            // Rooted
            else {
                // Add all segments, while not at the root
                let remaining = itemPath;
                let dir = dirname(remaining);
                while (dir !== remaining) {
                    // Add the segment
                    const basename = external_path_.basename(remaining);
                    this.segments.unshift(basename);
                    // Truncate the last segment
                    remaining = dir;
                    dir = dirname(remaining);
                }
                // Remainder is the root
                this.segments.unshift(remaining);
            }
        }
        // Array
        else {
            // Must not be empty
            external_assert_(itemPath.length > 0, `Parameter 'itemPath' must not be an empty array`);
            // Each segment
            for (let i = 0; i < itemPath.length; i++) {
                let segment = itemPath[i];
                // Must not be empty
                external_assert_(segment, `Parameter 'itemPath' must not contain any empty segments`);
                // Normalize slashes
                segment = normalizeSeparators(itemPath[i]);
                // Root segment
                if (i === 0 && hasRoot(segment)) {
                    segment = safeTrimTrailingSeparator(segment);
                    external_assert_(segment === dirname(segment), `Parameter 'itemPath' root segment contains information for multiple segments`);
                    this.segments.push(segment);
                }
                // All other segments
                else {
                    // Must not contain slash
                    external_assert_(!segment.includes(external_path_.sep), `Parameter 'itemPath' contains unexpected path separators`);
                    this.segments.push(segment);
                }
            }
        }
    }
    /**
     * Converts the path to it's string representation
     */
    toString() {
        // First segment
        let result = this.segments[0];
        // All others
        let skipSlash = result.endsWith(external_path_.sep) || (internal_path_IS_WINDOWS && /^[A-Z]:$/i.test(result));
        for (let i = 1; i < this.segments.length; i++) {
            if (skipSlash) {
                skipSlash = false;
            }
            else {
                result += external_path_.sep;
            }
            result += this.segments[i];
        }
        return result;
    }
}
//# sourceMappingURL=internal-path.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+glob@0.7.0/node_modules/@actions/glob/lib/internal-pattern.js







const internal_pattern_IS_WINDOWS = process.platform === 'win32';
class Pattern {
    constructor(patternOrNegate, isImplicitPattern = false, segments, homedir) {
        /**
         * Indicates whether matches should be excluded from the result set
         */
        this.negate = false;
        // Pattern overload
        let pattern;
        if (typeof patternOrNegate === 'string') {
            pattern = patternOrNegate.trim();
        }
        // Segments overload
        else {
            // Convert to pattern
            segments = segments || [];
            external_assert_(segments.length, `Parameter 'segments' must not empty`);
            const root = Pattern.getLiteral(segments[0]);
            external_assert_(root && hasAbsoluteRoot(root), `Parameter 'segments' first element must be a root path`);
            pattern = new Path(segments).toString().trim();
            if (patternOrNegate) {
                pattern = `!${pattern}`;
            }
        }
        // Negate
        while (pattern.startsWith('!')) {
            this.negate = !this.negate;
            pattern = pattern.substr(1).trim();
        }
        // Normalize slashes and ensures absolute root
        pattern = Pattern.fixupPattern(pattern, homedir);
        // Segments
        this.segments = new Path(pattern).segments;
        // Trailing slash indicates the pattern should only match directories, not regular files
        this.trailingSeparator = normalizeSeparators(pattern)
            .endsWith(external_path_.sep);
        pattern = safeTrimTrailingSeparator(pattern);
        // Search path (literal path prior to the first glob segment)
        let foundGlob = false;
        const searchSegments = this.segments
            .map(x => Pattern.getLiteral(x))
            .filter(x => !foundGlob && !(foundGlob = x === ''));
        this.searchPath = new Path(searchSegments).toString();
        // Root RegExp (required when determining partial match)
        this.rootRegExp = new RegExp(Pattern.regExpEscape(searchSegments[0]), internal_pattern_IS_WINDOWS ? 'i' : '');
        this.isImplicitPattern = isImplicitPattern;
        // Create minimatch
        const minimatchOptions = {
            dot: true,
            nobrace: true,
            nocase: internal_pattern_IS_WINDOWS,
            nocomment: true,
            noext: true,
            nonegate: true
        };
        pattern = internal_pattern_IS_WINDOWS ? pattern.replace(/\\/g, '/') : pattern;
        this.minimatch = new Minimatch(pattern, minimatchOptions);
    }
    /**
     * Matches the pattern against the specified path
     */
    match(itemPath) {
        // Last segment is globstar?
        if (this.segments[this.segments.length - 1] === '**') {
            // Normalize slashes
            itemPath = normalizeSeparators(itemPath);
            // Append a trailing slash. Otherwise Minimatch will not match the directory immediately
            // preceding the globstar. For example, given the pattern `/foo/**`, Minimatch returns
            // false for `/foo` but returns true for `/foo/`. Append a trailing slash to handle that quirk.
            if (!itemPath.endsWith(external_path_.sep) && this.isImplicitPattern === false) {
                // Note, this is safe because the constructor ensures the pattern has an absolute root.
                // For example, formats like C: and C:foo on Windows are resolved to an absolute root.
                itemPath = `${itemPath}${external_path_.sep}`;
            }
        }
        else {
            // Normalize slashes and trim unnecessary trailing slash
            itemPath = safeTrimTrailingSeparator(itemPath);
        }
        // Match
        if (this.minimatch.match(itemPath)) {
            return this.trailingSeparator ? MatchKind.Directory : MatchKind.All;
        }
        return MatchKind.None;
    }
    /**
     * Indicates whether the pattern may match descendants of the specified path
     */
    partialMatch(itemPath) {
        // Normalize slashes and trim unnecessary trailing slash
        itemPath = safeTrimTrailingSeparator(itemPath);
        // matchOne does not handle root path correctly
        if (dirname(itemPath) === itemPath) {
            return this.rootRegExp.test(itemPath);
        }
        return this.minimatch.matchOne(itemPath.split(internal_pattern_IS_WINDOWS ? /\\+/ : /\/+/), this.minimatch.set[0], true);
    }
    /**
     * Escapes glob patterns within a path
     */
    static globEscape(s) {
        return (internal_pattern_IS_WINDOWS ? s : s.replace(/\\/g, '\\\\')) // escape '\' on Linux/macOS
            .replace(/(\[)(?=[^/]+\])/g, '[[]') // escape '[' when ']' follows within the path segment
            .replace(/\?/g, '[?]') // escape '?'
            .replace(/\*/g, '[*]'); // escape '*'
    }
    /**
     * Normalizes slashes and ensures absolute root
     */
    static fixupPattern(pattern, homedir) {
        // Empty
        external_assert_(pattern, 'pattern cannot be empty');
        // Must not contain `.` segment, unless first segment
        // Must not contain `..` segment
        const literalSegments = new Path(pattern).segments.map(x => Pattern.getLiteral(x));
        external_assert_(literalSegments.every((x, i) => (x !== '.' || i === 0) && x !== '..'), `Invalid pattern '${pattern}'. Relative pathing '.' and '..' is not allowed.`);
        // Must not contain globs in root, e.g. Windows UNC path \\foo\b*r
        external_assert_(!hasRoot(pattern) || literalSegments[0], `Invalid pattern '${pattern}'. Root segment must not contain globs.`);
        // Normalize slashes
        pattern = normalizeSeparators(pattern);
        // Replace leading `.` segment
        if (pattern === '.' || pattern.startsWith(`.${external_path_.sep}`)) {
            pattern = Pattern.globEscape(process.cwd()) + pattern.substr(1);
        }
        // Replace leading `~` segment
        else if (pattern === '~' || pattern.startsWith(`~${external_path_.sep}`)) {
            homedir = homedir || external_os_.homedir();
            external_assert_(homedir, 'Unable to determine HOME directory');
            external_assert_(hasAbsoluteRoot(homedir), `Expected HOME directory to be a rooted path. Actual '${homedir}'`);
            pattern = Pattern.globEscape(homedir) + pattern.substr(1);
        }
        // Replace relative drive root, e.g. pattern is C: or C:foo
        else if (internal_pattern_IS_WINDOWS &&
            (pattern.match(/^[A-Z]:$/i) || pattern.match(/^[A-Z]:[^\\]/i))) {
            let root = ensureAbsoluteRoot('C:\\dummy-root', pattern.substr(0, 2));
            if (pattern.length > 2 && !root.endsWith('\\')) {
                root += '\\';
            }
            pattern = Pattern.globEscape(root) + pattern.substr(2);
        }
        // Replace relative root, e.g. pattern is \ or \foo
        else if (internal_pattern_IS_WINDOWS && (pattern === '\\' || pattern.match(/^\\[^\\]/))) {
            let root = ensureAbsoluteRoot('C:\\dummy-root', '\\');
            if (!root.endsWith('\\')) {
                root += '\\';
            }
            pattern = Pattern.globEscape(root) + pattern.substr(1);
        }
        // Otherwise ensure absolute root
        else {
            pattern = ensureAbsoluteRoot(Pattern.globEscape(process.cwd()), pattern);
        }
        return normalizeSeparators(pattern);
    }
    /**
     * Attempts to unescape a pattern segment to create a literal path segment.
     * Otherwise returns empty string.
     */
    static getLiteral(segment) {
        let literal = '';
        for (let i = 0; i < segment.length; i++) {
            const c = segment[i];
            // Escape
            if (c === '\\' && !internal_pattern_IS_WINDOWS && i + 1 < segment.length) {
                literal += segment[++i];
                continue;
            }
            // Wildcard
            else if (c === '*' || c === '?') {
                return '';
            }
            // Character set
            else if (c === '[' && i + 1 < segment.length) {
                let set = '';
                let closed = -1;
                for (let i2 = i + 1; i2 < segment.length; i2++) {
                    const c2 = segment[i2];
                    // Escape
                    if (c2 === '\\' && !internal_pattern_IS_WINDOWS && i2 + 1 < segment.length) {
                        set += segment[++i2];
                        continue;
                    }
                    // Closed
                    else if (c2 === ']') {
                        closed = i2;
                        break;
                    }
                    // Otherwise
                    else {
                        set += c2;
                    }
                }
                // Closed?
                if (closed >= 0) {
                    // Cannot convert
                    if (set.length > 1) {
                        return '';
                    }
                    // Convert to literal
                    if (set) {
                        literal += set;
                        i = closed;
                        continue;
                    }
                }
                // Otherwise fall thru
            }
            // Append
            literal += c;
        }
        return literal;
    }
    /**
     * Escapes regexp special characters
     * https://javascript.info/regexp-escaping
     */
    static regExpEscape(s) {
        return s.replace(/[[\\^$.|?*+()]/g, '\\$&');
    }
}
//# sourceMappingURL=internal-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+glob@0.7.0/node_modules/@actions/glob/lib/internal-search-state.js
class SearchState {
    constructor(path, level) {
        this.path = path;
        this.level = level;
    }
}
//# sourceMappingURL=internal-search-state.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+glob@0.7.0/node_modules/@actions/glob/lib/internal-globber.js
var internal_globber_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var __asyncValues = (undefined && undefined.__asyncValues) || function (o) {
    if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
    var m = o[Symbol.asyncIterator], i;
    return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function () { return this; }, i);
    function verb(n) { i[n] = o[n] && function (v) { return new Promise(function (resolve, reject) { v = o[n](v), settle(resolve, reject, v.done, v.value); }); }; }
    function settle(resolve, reject, d, v) { Promise.resolve(v).then(function(v) { resolve({ value: v, done: d }); }, reject); }
};
var __await = (undefined && undefined.__await) || function (v) { return this instanceof __await ? (this.v = v, this) : new __await(v); }
var __asyncGenerator = (undefined && undefined.__asyncGenerator) || function (thisArg, _arguments, generator) {
    if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
    var g = generator.apply(thisArg, _arguments || []), i, q = [];
    return i = Object.create((typeof AsyncIterator === "function" ? AsyncIterator : Object).prototype), verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function () { return this; }, i;
    function awaitReturn(f) { return function (v) { return Promise.resolve(v).then(f, reject); }; }
    function verb(n, f) { if (g[n]) { i[n] = function (v) { return new Promise(function (a, b) { q.push([n, v, a, b]) > 1 || resume(n, v); }); }; if (f) i[n] = f(i[n]); } }
    function resume(n, v) { try { step(g[n](v)); } catch (e) { settle(q[0][3], e); } }
    function step(r) { r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r); }
    function fulfill(value) { resume("next", value); }
    function reject(value) { resume("throw", value); }
    function settle(f, v) { if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]); }
};








const internal_globber_IS_WINDOWS = process.platform === 'win32';
class DefaultGlobber {
    constructor(options) {
        this.patterns = [];
        this.searchPaths = [];
        this.options = getOptions(options);
    }
    getSearchPaths() {
        // Return a copy
        return this.searchPaths.slice();
    }
    glob() {
        return internal_globber_awaiter(this, void 0, void 0, function* () {
            var _a, e_1, _b, _c;
            const result = [];
            try {
                for (var _d = true, _e = __asyncValues(this.globGenerator()), _f; _f = yield _e.next(), _a = _f.done, !_a; _d = true) {
                    _c = _f.value;
                    _d = false;
                    const itemPath = _c;
                    result.push(itemPath);
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (!_d && !_a && (_b = _e.return)) yield _b.call(_e);
                }
                finally { if (e_1) throw e_1.error; }
            }
            return result;
        });
    }
    globGenerator() {
        return __asyncGenerator(this, arguments, function* globGenerator_1() {
            // Fill in defaults options
            const options = getOptions(this.options);
            // Implicit descendants?
            const patterns = [];
            for (const pattern of this.patterns) {
                patterns.push(pattern);
                if (options.implicitDescendants &&
                    (pattern.trailingSeparator ||
                        pattern.segments[pattern.segments.length - 1] !== '**')) {
                    patterns.push(new Pattern(pattern.negate, true, pattern.segments.concat('**')));
                }
            }
            // Push the search paths
            const stack = [];
            for (const searchPath of getSearchPaths(patterns)) {
                debug(`Search path '${searchPath}'`);
                // Exists?
                try {
                    // Intentionally using lstat. Detection for broken symlink
                    // will be performed later (if following symlinks).
                    yield __await(external_fs_.promises.lstat(searchPath));
                }
                catch (err) {
                    if (err.code === 'ENOENT') {
                        continue;
                    }
                    throw err;
                }
                stack.unshift(new SearchState(searchPath, 1));
            }
            // Search
            const traversalChain = []; // used to detect cycles
            while (stack.length) {
                // Pop
                const item = stack.pop();
                // Match?
                const match = internal_pattern_helper_match(patterns, item.path);
                const partialMatch = !!match || internal_pattern_helper_partialMatch(patterns, item.path);
                if (!match && !partialMatch) {
                    continue;
                }
                // Stat
                const stats = yield __await(DefaultGlobber.stat(item, options, traversalChain)
                // Broken symlink, or symlink cycle detected, or no longer exists
                );
                // Broken symlink, or symlink cycle detected, or no longer exists
                if (!stats) {
                    continue;
                }
                // Hidden file or directory?
                if (options.excludeHiddenFiles && external_path_.basename(item.path).match(/^\./)) {
                    continue;
                }
                // Directory
                if (stats.isDirectory()) {
                    // Matched
                    if (match & MatchKind.Directory && options.matchDirectories) {
                        yield yield __await(item.path);
                    }
                    // Descend?
                    else if (!partialMatch) {
                        continue;
                    }
                    // Push the child items in reverse
                    const childLevel = item.level + 1;
                    const childItems = (yield __await(external_fs_.promises.readdir(item.path))).map(x => new SearchState(external_path_.join(item.path, x), childLevel));
                    stack.push(...childItems.reverse());
                }
                // File
                else if (match & MatchKind.File) {
                    yield yield __await(item.path);
                }
            }
        });
    }
    /**
     * Constructs a DefaultGlobber
     */
    static create(patterns, options) {
        return internal_globber_awaiter(this, void 0, void 0, function* () {
            const result = new DefaultGlobber(options);
            if (internal_globber_IS_WINDOWS) {
                patterns = patterns.replace(/\r\n/g, '\n');
                patterns = patterns.replace(/\r/g, '\n');
            }
            const lines = patterns.split('\n').map(x => x.trim());
            for (const line of lines) {
                // Empty or comment
                if (!line || line.startsWith('#')) {
                    continue;
                }
                // Pattern
                else {
                    result.patterns.push(new Pattern(line));
                }
            }
            result.searchPaths.push(...getSearchPaths(result.patterns));
            return result;
        });
    }
    static stat(item, options, traversalChain) {
        return internal_globber_awaiter(this, void 0, void 0, function* () {
            // Note:
            // `stat` returns info about the target of a symlink (or symlink chain)
            // `lstat` returns info about a symlink itself
            let stats;
            if (options.followSymbolicLinks) {
                try {
                    // Use `stat` (following symlinks)
                    stats = yield external_fs_.promises.stat(item.path);
                }
                catch (err) {
                    if (err.code === 'ENOENT') {
                        if (options.omitBrokenSymbolicLinks) {
                            debug(`Broken symlink '${item.path}'`);
                            return undefined;
                        }
                        throw new Error(`No information found for the path '${item.path}'. This may indicate a broken symbolic link.`);
                    }
                    throw err;
                }
            }
            else {
                // Use `lstat` (not following symlinks)
                stats = yield external_fs_.promises.lstat(item.path);
            }
            // Note, isDirectory() returns false for the lstat of a symlink
            if (stats.isDirectory() && options.followSymbolicLinks) {
                // Get the realpath
                const realPath = yield external_fs_.promises.realpath(item.path);
                // Fixup the traversal chain to match the item level
                while (traversalChain.length >= item.level) {
                    traversalChain.pop();
                }
                // Test for a cycle
                if (traversalChain.some((x) => x === realPath)) {
                    debug(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}'`);
                    return undefined;
                }
                // Update the traversal chain
                traversalChain.push(realPath);
            }
            return stats;
        });
    }
}
//# sourceMappingURL=internal-globber.js.map
// EXTERNAL MODULE: external "stream"
var external_stream_ = __nccwpck_require__(2203);
// EXTERNAL MODULE: external "util"
var external_util_ = __nccwpck_require__(9023);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+glob@0.7.0/node_modules/@actions/glob/lib/internal-hash-files.js
var internal_hash_files_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var internal_hash_files_asyncValues = (undefined && undefined.__asyncValues) || function (o) {
    if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
    var m = o[Symbol.asyncIterator], i;
    return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function () { return this; }, i);
    function verb(n) { i[n] = o[n] && function (v) { return new Promise(function (resolve, reject) { v = o[n](v), settle(resolve, reject, v.done, v.value); }); }; }
    function settle(resolve, reject, d, v) { Promise.resolve(v).then(function(v) { resolve({ value: v, done: d }); }, reject); }
};






function hashFiles(globber_1, currentWorkspace_1) {
    return internal_hash_files_awaiter(this, arguments, void 0, function* (globber, currentWorkspace, verbose = false) {
        var _a, e_1, _b, _c;
        var _d;
        const writeDelegate = verbose ? core.info : core.debug;
        let hasMatch = false;
        const githubWorkspace = currentWorkspace
            ? currentWorkspace
            : ((_d = process.env['GITHUB_WORKSPACE']) !== null && _d !== void 0 ? _d : process.cwd());
        const result = crypto.createHash('sha256');
        let count = 0;
        try {
            for (var _e = true, _f = internal_hash_files_asyncValues(globber.globGenerator()), _g; _g = yield _f.next(), _a = _g.done, !_a; _e = true) {
                _c = _g.value;
                _e = false;
                const file = _c;
                writeDelegate(file);
                if (!file.startsWith(`${githubWorkspace}${path.sep}`)) {
                    writeDelegate(`Ignore '${file}' since it is not under GITHUB_WORKSPACE.`);
                    continue;
                }
                if (fs.statSync(file).isDirectory()) {
                    writeDelegate(`Skip directory '${file}'.`);
                    continue;
                }
                const hash = crypto.createHash('sha256');
                const pipeline = util.promisify(stream.pipeline);
                yield pipeline(fs.createReadStream(file), hash);
                result.write(hash.digest());
                count++;
                if (!hasMatch) {
                    hasMatch = true;
                }
            }
        }
        catch (e_1_1) { e_1 = { error: e_1_1 }; }
        finally {
            try {
                if (!_e && !_a && (_b = _f.return)) yield _b.call(_f);
            }
            finally { if (e_1) throw e_1.error; }
        }
        result.end();
        if (hasMatch) {
            writeDelegate(`Found ${count} files to hash.`);
            return result.digest('hex');
        }
        else {
            writeDelegate(`No matches found for glob`);
            return '';
        }
    });
}
//# sourceMappingURL=internal-hash-files.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+glob@0.7.0/node_modules/@actions/glob/lib/glob.js
var glob_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Constructs a globber
 *
 * @param patterns  Patterns separated by newlines
 * @param options   Glob options
 */
function create(patterns, options) {
    return glob_awaiter(this, void 0, void 0, function* () {
        return yield DefaultGlobber.create(patterns, options);
    });
}
/**
 * Computes the sha256 hash of a glob
 *
 * @param patterns  Patterns separated by newlines
 * @param currentWorkspace  Workspace used when matching files
 * @param options   Glob options
 * @param verbose   Enables verbose logging
 */
function glob_hashFiles(patterns_1) {
    return glob_awaiter(this, arguments, void 0, function* (patterns, currentWorkspace = '', options, verbose = false) {
        let followSymbolicLinks = true;
        if (options && typeof options.followSymbolicLinks === 'boolean') {
            followSymbolicLinks = options.followSymbolicLinks;
        }
        const globber = yield create(patterns, { followSymbolicLinks });
        return _hashFiles(globber, currentWorkspace, verbose);
    });
}
//# sourceMappingURL=glob.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@isaacs+nonrecursive-glob-match@1.1.0/node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
// One digit, or a class of digits from a to b.
const digit = (a, b) => a === b ?
    { t: 'lit', ch: String(a) }
    : { t: 'class', re: new RegExp(`^[${a}-${b}]$`) };
const prefix = (d, alts) => alts.map(s => [digit(d, d), ...s]);
// The digit strings from a to b, which have the same length.
const fixed = (a, b) => {
    if (!a)
        return [[]];
    let lo = +a[0];
    let hi = +b[0];
    const ra = a.slice(1);
    const rb = b.slice(1);
    if (lo === hi)
        return prefix(lo, fixed(ra, rb));
    const zeros = '0'.repeat(ra.length);
    const nines = '9'.repeat(ra.length);
    const out = [];
    if (ra !== zeros)
        out.push(...prefix(lo++, fixed(ra, nines)));
    const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
    if (lo <= hi) {
        out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
    }
    out.push(...last);
    return out;
};
// The numbers from a to b, where 0 <= a <= b. If width is set, each
// one has leading zeros to make it that many digits.
const nonneg = (a, b, width) => {
    if (width) {
        return fixed(String(a).padStart(width, '0'), String(b).padStart(width, '0'));
    }
    const out = [];
    for (let len = String(a).length; len <= String(b).length; len++) {
        const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
        const hi = Math.min(b, 10 ** len - 1);
        out.push(...fixed(String(lo), String(hi)));
    }
    return out;
};
/**
 * The strings that the bash brace expansion `{lo..hi}` makes, as
 * the alternatives of an `@(...)` extglob. Each one is a sequence of
 * digits and digit classes, so there are only a few of them, even for
 * a large range.
 *
 * If either end has a leading zero, such as `{01..10}`, each number
 * has leading zeros to make it as long as the longer end, counting a
 * `-` sign. So `{-05..3}` makes `-05` to `-01`, then `000` to `003`.
 *
 * Returns undefined if either end is not a safe integer.
 */
const numericRange = (loStr, hiStr) => {
    let lo = Number(loStr);
    let hi = Number(hiStr);
    if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
        return;
    if (lo > hi)
        [lo, hi] = [hi, lo];
    const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
    const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
    const out = [];
    if (lo < 0) {
        const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
        out.push(...neg.map(s => [{ t: 'lit', ch: '-' }, ...s]));
    }
    if (hi >= 0)
        out.push(...nonneg(Math.max(lo, 0), hi, width));
    return out;
};
//# sourceMappingURL=numeric-range.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@isaacs+nonrecursive-glob-match@1.1.0/node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, negated]
const parse_class_posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}'],
    '[:alpha:]': ['\\p{L}\\p{Nl}'],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f'],
    '[:blank:]': ['\\p{Zs}\\t'],
    '[:cntrl:]': ['\\p{Cc}'],
    '[:digit:]': ['\\p{Nd}'],
    '[:graph:]': ['\\p{Z}\\p{C}', true],
    '[:lower:]': ['\\p{Ll}'],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}\\p{S}'],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f'],
    '[:upper:]': ['\\p{Lu}'],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}'],
    '[:xdigit:]': ['A-Fa-f0-9'],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const parse_class_braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
const noMatch = /$./;
// Takes a glob string at a posix brace expression. Returns a RegExp
// that tests one character, and the number of glob chars consumed.
// If the class is not closed, consumed is 0, and the `[` must be
// treated as a literal character.
// Out of order ranges are removed. If nothing is left, the RegExp
// is `/$./`, and the rest of the glob is consumed, so that the
// whole glob cannot match.
const parse_class_parseClass = (glob, position, nocase = false, form) => {
    // normalize one class member, if it stays one code point
    const norm = (c) => {
        const n = form ? c.normalize(form) : c;
        return [...n].length === 1 ? n : c;
    };
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = String.fromCodePoint(glob.codePointAt(i));
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, neg]] of Object.entries(parse_class_posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return [noMatch, glob.length - pos];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        const n = norm(c);
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
                ranges.push(parse_class_braceEscape(rangeStart) + '-' + parse_class_braceEscape(n));
            }
            else if (n === rangeStart) {
                ranges.push(parse_class_braceEscape(n));
            }
            rangeStart = '';
            i += c.length;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + c.length)) {
            ranges.push(parse_class_braceEscape(n + '-'));
            i += c.length + 1;
            continue;
        }
        if (glob.startsWith('-', i + c.length)) {
            rangeStart = n;
            i += c.length + 1;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(parse_class_braceEscape(n));
        i += c.length;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return [noMatch, 0];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return [noMatch, glob.length - pos];
    }
    const sranges = '[' + (negate ? '^' : '') + ranges.join('') + ']';
    const snegs = '[' + (negate ? '' : '^') + negs.join('') + ']';
    const comb = '^' +
        (ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
            : ranges.length ? sranges
                : snegs);
    return [new RegExp(comb, nocase ? 'iu' : 'u'), endPos - pos];
};
//# sourceMappingURL=parse-class.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@isaacs+nonrecursive-glob-match@1.1.0/node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js


// the end of the pattern, or of a negated sub-pattern
const MATCH = { t: 'match', id: 0 };
const extTypes = '!?+*@';
const lit = (ch) => ({ t: 'lit', ch });
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
// a RegExp that only matches `s`, with unicode case folding
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, 'iu');
// foldRe for one literal char. The same chars are in most patterns,
// so keep them. A RegExp without the `g` or `y` flag has no state to
// share.
const foldCache = new Map();
const foldRe = (ch) => {
    let re = foldCache.get(ch);
    if (!re) {
        re = newFoldRe(ch);
        if (foldCache.size >= 1000)
            foldCache.clear();
        foldCache.set(ch, re);
    }
    return re;
};
const litMatch = (l, c) => {
    if (c === l.ch)
        return true;
    if (!l.re)
        return false;
    const code = c.charCodeAt(0);
    if (code >= 128)
        return l.re.test(c);
    const ascii = (l.ascii ??= new Uint8Array(128));
    ascii[code] ||= l.re.test(c) ? 1 : 2;
    return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
    const toks = [];
    for (let i = 0; i < p.length;) {
        const c = String.fromCodePoint(p.codePointAt(i));
        if (mark) {
            // a \ before a range would only escape its first char
            const m = c === '\\' && p.startsWith(mark, i + 1) ? 1 : 0;
            if (m || c === mark) {
                const start = i + m + mark.length;
                const end = p.indexOf(mark, start);
                const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
                const alts = end !== -1 && r && numericRange(r[1], r[2]);
                if (alts) {
                    toks.push({ t: 'ext', type: '@', alts });
                    i = end + mark.length;
                    continue;
                }
            }
        }
        if (c === '\\') {
            // a trailing \ is a literal \
            const e = p.codePointAt(i + 1);
            const ch = e === undefined ? c : String.fromCodePoint(e);
            toks.push(lit(ch));
            i += 1 + ch.length;
            continue;
        }
        if (c === '[') {
            const [re, consumed] = parse_class_parseClass(p, i, nocase, form);
            if (consumed) {
                toks.push({ t: 'class', re });
                i += consumed;
                continue;
            }
        }
        if (!noext && extTypes.includes(c) && p[i + 1] === '(') {
            toks.push({ t: 'open', type: c });
            i += 2;
            continue;
        }
        toks.push(!noext && c === '|' ? { t: 'bar' }
            : !noext && c === ')' ? { t: 'close' }
                : c === '*' ? { t: 'star' }
                    : c === '?' ? { t: 'any' }
                        : lit(c));
        i += c.length;
    }
    return toks;
};
// map each open token index to the index of its close token
const pair = (toks) => {
    const pairs = new Map();
    const stack = [];
    toks.forEach((tok, i) => {
        if (tok.t === 'open')
            stack.push(i);
        else if (tok.t === 'close' && stack.length)
            pairs.set(stack.pop(), i);
    });
    return pairs;
};
// build the alternatives between start and end. An open token that
// is not closed is never inside a closed extglob, so bar and close
// tokens are only literal at the top level.
const build = (toks, pairs, start, end, top) => {
    let seq = [];
    const alts = [seq];
    for (let i = start; i < end; i++) {
        const tok = toks[i];
        const close = pairs.get(i);
        if (tok.t === 'open' && close !== undefined) {
            const sub = build(toks, pairs, i + 1, close, false);
            seq.push({ t: 'ext', type: tok.type, alts: sub });
            i = close;
        }
        else if (tok.t === 'bar' && !top) {
            alts.push((seq = []));
        }
        else if (tok.t === 'open') {
            seq.push(lit(tok.type), lit('('));
        }
        else if (tok.t === 'bar') {
            seq.push(lit('|'));
        }
        else if (tok.t === 'close') {
            seq.push(lit(')'));
        }
        else {
            seq.push(tok);
        }
    }
    return alts;
};
// normalize each run of literal chars as one string, so that a char
// and the combining marks after it compose (or decompose) together.
// Syntax is already parsed, so a char that normalizes to a syntax
// char (such as full-width `＊` in NFKC) stays a literal.
const normalize = (items, form) => {
    const out = [];
    let run = '';
    const flush = () => {
        for (const ch of run.normalize(form))
            out.push(lit(ch));
        run = '';
    };
    for (const it of items) {
        if (it.t === 'lit') {
            run += it.ch;
            continue;
        }
        flush();
        out.push(it.t === 'ext' ?
            { ...it, alts: it.alts.map(a => normalize(a, form)) }
            : it);
    }
    flush();
    return out;
};
// the start node, and the number of node ids. Ids are dense, from 0
// for the match node.
const compile = (items, nocase) => {
    let id = 1;
    const split = (out) => ({ t: 'split', id: id++, out });
    const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
    const item = (it, next) => {
        switch (it.t) {
            case 'lit':
                const re = nocase ? foldRe(it.ch) : undefined;
                return { t: 'lit', id: id++, ch: it.ch, re, next };
            case 'any':
            case 'star':
                return { t: it.t, id: id++, next };
            case 'class':
                return { t: 'class', id: id++, re: it.re, next };
        }
        const alts = (next) => it.alts.map(a => seq(a, next));
        switch (it.type) {
            case '@':
                return split(alts(next));
            case '?':
                return split([next, ...alts(next)]);
            case '!':
                return { t: 'neg', id: id++, sub: split(alts(MATCH)), next };
        }
        // * and +, loop back after each match
        const after = split([]);
        const entry = split(alts(after));
        after.out.push(next, entry);
        return it.type === '*' ? after : entry;
    };
    const start = seq(items, MATCH);
    return [start, id];
};
// one line per node, in the order that a walk from the start
// reaches them. Edges point to node ids. The nodes of a negated
// sub-pattern are indented under their negation.
const show = (start) => {
    const lines = [];
    const seen = new Set();
    const ref = (n) => (n.t === 'match' ? 'match' : String(n.id));
    const walk = (n, indent) => {
        if (n.t === 'match' || seen.has(n))
            return;
        seen.add(n);
        const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
        switch (n.t) {
            case 'split':
                line(`split -> ${n.out.map(ref).join(', ')}`);
                for (const o of n.out)
                    walk(o, indent);
                return;
            case 'neg':
                line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
                walk(n.sub, indent + '  ');
                return walk(n.next, indent);
            case 'lit':
                line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
                break;
            case 'class':
                line(`${n.re} -> ${ref(n.next)}`);
                break;
            default:
                line(`${n.t === 'any' ? '?' : '*'} -> ${ref(n.next)}`);
        }
        walk(n.next, indent);
    };
    walk(start, '');
    return [`start -> ${ref(start)}`, ...lines].join('\n');
};
// The threads at one position in the string. Each node thread is
// only kept once, and runs with the same state are only kept once,
// so that identical threads merge. The match node is not in
// `threads`, because it can not step. It sets `match` instead.
class State {
    // set by the Sim, to mark the nodes that this state has
    gen;
    threads = [];
    match = false;
    runs = [];
    // the sorted ids of the threads, with 0 for a match, once the
    // state is done
    ids = [];
    constructor(gen) {
        this.gen = gen;
    }
    // no threads, so nothing more can match
    get dead() {
        return !this.threads.length && !this.match && !this.runs.length;
    }
}
// true if the two states hold the same threads
const sameState = (a, b) => {
    if (a.ids.length !== b.ids.length)
        return false;
    if (a.runs.length !== b.runs.length)
        return false;
    if (a.ids.some((id, i) => id !== b.ids[i]))
        return false;
    return a.runs.every(r => b.runs.some(o => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
    has: new Float64Array(size),
    seen: new Float64Array(size),
    gen: 0,
});
class Sim {
    // `.` and `..` only match literal dots, even with `dot:true`
    dots;
    // the string starts with `.`, and `dot:true` is not set
    dotStart;
    #marks;
    constructor(dots, dotStart, marks) {
        this.dots = dots;
        this.dotStart = dotStart;
        this.#marks = marks;
    }
    state() {
        return new State(++this.#marks.gen);
    }
    // sort the ids of a state, once it has all of its threads
    done(state) {
        state.ids = state.threads.map(n => n.id).sort((a, b) => a - b);
        if (state.match)
            state.ids.unshift(MATCH.id);
        return state;
    }
    // true the first time that the state walks through the node, so
    // that loops in the graph stop
    #visit(state, node) {
        const { seen } = this.#marks;
        if (seen[node.id] === state.gen)
            return false;
        seen[node.id] = state.gen;
        return true;
    }
    #addThread(state, node) {
        const { has } = this.#marks;
        if (has[node.id] === state.gen)
            return false;
        has[node.id] = state.gen;
        state.threads.push(node);
        return true;
    }
    // wildcards only match a leading dot if `dot:true`. In a negated
    // sub-pattern, this does not apply, because the negation itself
    // can not match a leading dot.
    restricted(i, top) {
        return top && (this.dots || (this.dotStart && i === 0));
    }
    add(state, node, i, top) {
        switch (node.t) {
            case 'split':
                if (!this.#visit(state, node))
                    return;
                for (const o of node.out)
                    this.add(state, o, i, top);
                return;
            case 'neg':
                if (!this.#visit(state, node))
                    return;
                const sub = this.state();
                this.add(sub, node.sub, i, false);
                this.done(sub);
                return this.addRun(state, { t: 'run', neg: node, state: sub }, i, top);
            case 'star':
                // a * can not start a dotfile, even if it matches nothing
                if (this.restricted(i, top))
                    return;
                if (this.#addThread(state, node))
                    this.add(state, node.next, i, top);
                return;
            case 'match':
                state.match = true;
                return;
            default:
                this.#addThread(state, node);
        }
    }
    addRun(state, run, i, top) {
        for (const r of state.runs) {
            if (r.neg === run.neg && sameState(r.state, run.state))
                return;
        }
        state.runs.push(run);
        if (!run.state.match) {
            this.add(state, run.neg.next, i, top);
        }
    }
    // the threads after char `c`, at index `i`
    step(state, c, i, top) {
        const next = this.state();
        for (const th of state.threads) {
            switch (th.t) {
                case 'lit':
                    if (litMatch(th, c)) {
                        this.add(next, th.next, i + 1, top);
                    }
                    break;
                case 'any':
                    if (!this.restricted(i, top))
                        this.add(next, th.next, i + 1, top);
                    break;
                case 'class':
                    if (!this.restricted(i, top) && th.re.test(c)) {
                        this.add(next, th.next, i + 1, top);
                    }
                    break;
                case 'star':
                    if (!this.restricted(i, top))
                        this.add(next, th, i + 1, top);
            }
        }
        if (!this.restricted(i, top)) {
            for (const run of state.runs) {
                // a sub-pattern with no threads can not match again, so the
                // run stays the same
                if (run.state.dead) {
                    this.addRun(next, run, i + 1, top);
                    continue;
                }
                const sub = this.step(run.state, c, i, false);
                this.addRun(next, { t: 'run', neg: run.neg, state: sub }, i + 1, top);
            }
        }
        return this.done(next);
    }
}
// A canonical key for the threads in a state. States with the same
// key hold the same threads, so they match the same strings.
const stateKey = (state) => {
    const ids = state.ids.join();
    if (!state.runs.length)
        return ids;
    const runs = state.runs.map(r => `${r.neg.id}(${stateKey(r.state)})`);
    return `${ids}|${runs.sort().join('|')}`;
};
// The cache can hold about this many chars of state keys and
// transitions. When it is full, it is cleared, so that a pattern
// can not use an unbounded amount of memory.
const DFA_BUDGET = 1 << 18;
// A cache of the states that the simulation reaches, built as the
// matcher is used. Each char of a string is then one Map lookup,
// once the states that it leads to are known.
//
// The dot rules only restrict the first char of a dotfile (strings
// that are only `.` or `..` do not use the cache). So a dotfile
// starts at its own state, which takes its first step with the
// restriction, and every other state takes steps without it.
class Dfa {
    #start;
    #states = new Map();
    #size = 0;
    #plain;
    #dotStart;
    #sim;
    #dotSim;
    constructor(start, marks) {
        this.#start = start;
        this.#sim = new Sim(false, false, marks);
        this.#dotSim = new Sim(false, true, marks);
    }
    #make(state) {
        return {
            state,
            match: state.match,
            dead: state.dead,
            next: new Map(),
        };
    }
    #intern(state) {
        const key = stateKey(state);
        const found = this.#states.get(key);
        if (found)
            return found;
        if (this.#size > DFA_BUDGET)
            this.#clear();
        const d = this.#make(state);
        this.#states.set(key, d);
        this.#size += key.length + 1;
        return d;
    }
    #clear() {
        this.#states.clear();
        this.#size = 0;
        this.#plain = undefined;
        this.#dotStart = undefined;
    }
    start(dotStart) {
        if (dotStart) {
            if (this.#dotStart)
                return this.#dotStart;
            const state = this.#dotSim.state();
            this.#dotSim.add(state, this.#start, 0, true);
            return (this.#dotStart = this.#make(this.#dotSim.done(state)));
        }
        if (this.#plain)
            return this.#plain;
        const state = this.#sim.state();
        this.#sim.add(state, this.#start, 0, true);
        return (this.#plain = this.#intern(this.#sim.done(state)));
    }
    // the next state, after a miss in `d.ascii`
    next(d, c) {
        const code = c.charCodeAt(0);
        const found = code < 128 ? undefined : d.next.get(c);
        if (found)
            return found;
        // the dotfile start is not in the cache, so it is never shared
        const n = d === this.#dotStart ?
            this.#intern(this.#dotSim.step(d.state, c, 0, true))
            : this.#intern(this.#sim.step(d.state, c, 1, true));
        if (code < 128) {
            if (!d.ascii) {
                d.ascii = new Array(128);
                this.#size += 128;
            }
            d.ascii[code] = n;
        }
        else {
            d.next.set(c, n);
        }
        this.#size++;
        return n;
    }
}
// the nodes in order, if the graph is a single chain
const linear = (start) => {
    const nodes = [];
    for (let n = start; n.t !== 'match'; n = n.next) {
        if (n.t === 'split' || n.t === 'neg')
            return undefined;
        nodes.push(n);
    }
    return nodes;
};
// Match a chain of nodes. Each node other than `*` matches exactly
// one char, so on a failure it is enough to go back to the last `*`
// and let it match one more char. This takes at most
// nodes.length * chars.length steps.
const testLinear = (nodes, chars, start, end) => {
    let ni = 0;
    let ci = start;
    let starNi = -1;
    let starCi = 0;
    while (ci < end) {
        const n = nodes[ni];
        if (n?.t === 'star') {
            starNi = ni++;
            starCi = ci;
            continue;
        }
        const c = chars[ci];
        if (n &&
            (n.t === 'any' ||
                (n.t === 'lit' && litMatch(n, c)) ||
                (n.t === 'class' && n.re.test(c)))) {
            ni++;
            ci++;
            continue;
        }
        if (starNi === -1)
            return false;
        ni = starNi + 1;
        ci = ++starCi;
    }
    while (nodes[ni]?.t === 'star')
        ni++;
    return ni === nodes.length;
};
// The least and most chars that the items can match. These are only
// bounds: a negation can match a string of any length, so it counts
// as 0 to Infinity.
const lengths = (items) => {
    let min = 0;
    let max = 0;
    for (const it of items) {
        const [lo, hi] = itemLengths(it);
        min += lo;
        max += hi;
    }
    return [min, max];
};
const itemLengths = (it) => {
    if (it.t === 'star')
        return [0, Infinity];
    if (it.t !== 'ext')
        return [1, 1];
    if (it.type === '!')
        return [0, Infinity];
    const alts = it.alts.map(lengths);
    const min = Math.min(...alts.map(a => a[0]));
    const max = Math.max(...alts.map(a => a[1]));
    // a loop of alternatives that only match the empty string is empty
    const loop = max === 0 ? 0 : Infinity;
    return (it.type === '@' ? [min, max]
        : it.type === '?' ? [0, max]
            : it.type === '*' ? [0, loop]
                : [min, loop]);
};
// true if the chars from `start` match the literals
const hasAffix = (lits, chars, start) => {
    for (let j = 0; j < lits.length; j++) {
        if (!litMatch(lits[j], chars[start + j]))
            return false;
    }
    return true;
};
// a `/`, or half of a surrogate pair
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
// a string can be indexed by code point, unless it has surrogate
// pairs
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
    if (s.includes('/')) {
        throw new Error('can only match a single path portion, got: ' + s);
    }
};
class Matcher {
    pattern;
    options;
    #start;
    // the number of node ids
    #size;
    #marks;
    // the Sim for strings that are only `.` or `..`
    #dotsSim;
    // the string to compare, if the pattern has no magic. With
    // `nocase:true`, the RegExp that folds case is made when it is
    // first used.
    #literal;
    #literalFold = false;
    #literalRe;
    // the nodes between the prefix and suffix, if the graph is a
    // single chain
    #linear;
    // the linear nodes are only `*` and `?`, so the length bounds and
    // the prefix and suffix decide the match
    #wild = false;
    // the least and most chars that a match can have
    #min = 0;
    #max = Infinity;
    // the literals that a match must start and end with. Each one
    // matches exactly one char, and they are distinct items in the
    // pattern, so a string that does not have them can not match.
    #prefix = [];
    #suffix = [];
    // the prefix and suffix as strings, if they do not fold case
    #prefixStr;
    #suffixStr;
    // there is a prefix or suffix to check
    #affix = false;
    #dfa;
    #form;
    constructor(pattern, options = {}) {
        if (pattern.includes('/')) {
            throw new Error('can only match a single path portion, got pattern: ' + pattern);
        }
        this.pattern = pattern;
        this.options = options;
        const { nocase = false, noext = false, normalize: n } = options;
        this.#form = n === true ? 'NFC' : n || undefined;
        // a pattern that is only an empty extglob is a literal string,
        // except for `!()`, which matches any non-empty string
        const literal = /^[?*+@]\(\)$/.test(pattern);
        const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
        let [items] = build(toks, pair(toks), 0, toks.length, true);
        if (this.#form)
            items = normalize(items, this.#form);
        const [start, size] = compile(items, nocase);
        this.#start = start;
        this.#size = size;
        if (items.every(it => it.t === 'lit')) {
            this.#literal = items.map(it => it.ch).join('');
            this.#literalFold = nocase;
        }
        else {
            const lit = (it) => it.t !== 'lit' ? undefined
                : nocase ? { ch: it.ch, re: foldRe(it.ch) }
                    : { ch: it.ch };
            for (const it of items) {
                const l = lit(it);
                if (!l)
                    break;
                this.#prefix.push(l);
            }
            for (let j = items.length - 1; j >= 0; j--) {
                const l = lit(items[j]);
                if (!l)
                    break;
                this.#suffix.unshift(l);
            }
            this.#affix = !!(this.#prefix.length || this.#suffix.length);
            if (!nocase) {
                this.#prefixStr = this.#prefix.map(l => l.ch).join('');
                this.#suffixStr = this.#suffix.map(l => l.ch).join('');
            }
            this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || undefined);
            this.#wild = !!this.#linear?.every(n => n.t === 'star' || n.t === 'any');
            const [min, max] = lengths(items);
            this.#min = min;
            this.#max = max;
        }
    }
    test(s) {
        // The `/` check uses the string as given, so with normalization it
        // is a separate step. Otherwise, one scan finds both a `/` and the
        // surrogate pairs that stop the string being indexed by code point.
        if (this.#form) {
            noSlash(s);
            return this.#test(s.normalize(this.#form));
        }
        if (slashOrSurrogate.test(s)) {
            noSlash(s);
            return this.#test(s, [...s]);
        }
        return this.#test(s, s);
    }
    /**
     * The same as {@link Matcher#test}, but the string is not checked
     * for `/` chars, so the result for a string that has one is not
     * defined. Only use it for a string that is known to be one path
     * portion, such as a part of a path that was split on `/`. It can
     * be faster, because some patterns do not need to look at each char
     * of the string.
     */
    testUnchecked(s) {
        return this.#test(this.#form ? s.normalize(this.#form) : s);
    }
    // Test a string that has no `/`. `chars` indexes it by code point.
    // If it is not given, it is only found if a step needs it.
    #test(s, chars) {
        if (this.#literal !== undefined) {
            return this.#literalFold ?
                (this.#literalRe ??= newFoldRe(this.#literal)).test(s)
                : s === this.#literal;
        }
        // the length check means that the prefix and suffix do not
        // overlap. Without the chars, the length in code points is from
        // half of the UTF-16 length (if each one is a surrogate pair) to
        // all of it, which is often enough to know.
        const min = this.#min;
        const max = this.#max;
        if (chars === undefined) {
            const most = s.length;
            const least = (most + 1) >> 1;
            if (most < min || least > max)
                return false;
            if (least < min || most > max)
                chars = codePoints(s);
        }
        if (chars !== undefined &&
            (chars.length < min || chars.length > max)) {
            return false;
        }
        const prefix = this.#prefix.length;
        if (this.#affix) {
            if (this.#prefixStr !== undefined && this.#suffixStr !== undefined) {
                if (!s.startsWith(this.#prefixStr) ||
                    !s.endsWith(this.#suffixStr)) {
                    return false;
                }
            }
            else {
                chars ??= codePoints(s);
                const end = chars.length - this.#suffix.length;
                if (!hasAffix(this.#prefix, chars, 0) ||
                    !hasAffix(this.#suffix, chars, end)) {
                    return false;
                }
            }
        }
        const dotStart = !this.options.dot && s.startsWith('.');
        if (this.#linear) {
            // `.` and `..` only match literal dots, even with `dot:true`
            if (s === '.' || s === '..')
                return false;
            // only a literal can match the leading dot. A `*` can not
            // start a dotfile, even if it matches nothing.
            if (dotStart && !prefix)
                return false;
            if (this.#wild)
                return true;
            chars ??= codePoints(s);
            const end = chars.length - this.#suffix.length;
            return testLinear(this.#linear, chars, prefix, end);
        }
        chars ??= codePoints(s);
        if (s === '.' || s === '..') {
            this.#marks ??= marks(this.#size);
            const sim = (this.#dotsSim ??= new Sim(true, false, this.#marks));
            const start = sim.state();
            sim.add(start, this.#start, 0, true);
            let state = sim.done(start);
            for (let i = 0; i < chars.length; i++) {
                state = sim.step(state, chars[i], i, true);
            }
            return state.match;
        }
        this.#marks ??= marks(this.#size);
        const dfa = (this.#dfa ??= new Dfa(this.#start, this.#marks));
        let d = dfa.start(dotStart);
        // read char codes from the string, so that a one-char string is
        // only made for a cache miss
        const str = chars === s;
        for (let i = 0; i < chars.length; i++) {
            if (d.dead)
                return false;
            const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
            d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
        }
        return d.match;
    }
    /** a readable listing of the state machine */
    toString() {
        return show(this.#start);
    }
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@11.0.9/node_modules/minimatch/dist/esm/assert-valid-pattern.js
const assert_valid_pattern_MAX_PATTERN_LENGTH = 1024 * 64;
const assert_valid_pattern_assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > assert_valid_pattern_MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@11.0.9/node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 *
 * A leading `#` or `!` is escaped as well, so that the result is never a
 * comment or a negated pattern. In `windowsPathsNoEscape` mode, a leading
 * `!` is written as `@(!)`, because `[!` starts a negated class.
 */
const esm_escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    // However, at the start of the pattern, '!' negates the pattern and
    // '#' makes it a comment, so the first character is handled below.
    const e = magicalBraces ?
        windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&')
        : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, '[$&]')
            : s.replace(/[?*()[\]\\]/g, '\\$&');
    const c = e.charAt(0);
    if (c === '#') {
        return (windowsPathsNoEscape ? '[#]' : '\\#') + e.slice(1);
    }
    if (c === '!') {
        // '[!]' can not be used, because '[!' starts a negated class, and
        // '\' is a path separator in windowsPathsNoEscape mode. '@(!)'
        // matches only '!'. If extglobs are disabled with `noext`, it
        // matches nothing, rather than everything.
        return (windowsPathsNoEscape ? '@(!)' : '\\!') + e.slice(1);
    }
    return e;
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@11.0.9/node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const esm_unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    // escape() writes a leading '!' as '@(!)' in windowsPathsNoEscape mode
    if (windowsPathsNoEscape && s.startsWith('@(!)')) {
        return ('!' + esm_unescape_unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces }));
    }
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@11.0.9/node_modules/minimatch/dist/esm/index.js





const DEFAULT_BRACE_EXPAND_MAX = 100_000;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
// avoid the annoying deprecation flag lol
const AWE_KEY = ('allowWindow' + 'sEscape');
const esm_minimatch = (p, pattern, options) => {
    assert_valid_pattern_assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options?.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return cachedMinimatch(pattern, options).match(p);
};
// The Minimatch objects that minimatch() used most recently, by options
// and then by pattern. When the cache is full, it becomes the old one,
// and the objects used from the old one are moved back to a new one.
// So it keeps 256 to 512 objects.
// The patterns can come from users, so the cache is also bounded by
// the total weight of the objects (see cacheWeight()), and an object
// that is too heavy is never kept. Otherwise a few unique patterns
// with large brace expansions would fill the heap.
let cache = new Map();
let oldCache = new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 1 << 15;
const cacheMaxEntryWeight = 1 << 12;
// About the memory that a compiled object keeps: the pattern and the
// expanded patterns, of which each row in set is made.
const cacheWeight = (mm) => {
    let w = mm.pattern.length;
    for (const s of mm.globSet) {
        w += s.length + 1;
        if (w > cacheMaxEntryWeight)
            break;
    }
    return w;
};
// tsc fails here if a new option is in neither type. Add it to
// optionsKey() too.
const allOptionsKeyed = true;
void allOptionsKeyed;
// 0, 1 or 2 for undefined, falsy or truthy.
const tri = (v) => v === undefined ? 0
    : v ? 2
        : 1;
// The weight of each boolean option's base-3 digit in the key. The
// weights below 24 are for optimizationLevel (1), platform (3) and
// windowsPathsNoEscape (12). tsc fails here if a boolean option is
// not in the list.
const booleanWeights = new Map(Object.keys({
    nobrace: 0,
    nocomment: 0,
    nonegate: 0,
    noglobstar: 0,
    noext: 0,
    nonull: 0,
    partial: 0,
    dot: 0,
    nocase: 0,
    nocaseMagicOnly: 0,
    magicalBraces: 0,
    matchBase: 0,
    flipNegate: 0,
    preserveMultipleSlashes: 0,
    windowsNoMagicRoot: 0,
}).map((k, i) => [k, 24 * 3 ** i]));
// The cache key for a set of options. It is a number, unless an
// option is set to a value that the number can not show, such as
// normalize or an uncommon platform. Then it is a JSON string.
// The defaults give 0, the same key as no options.
// It only reads the keys that are set, so that the speed does not
// depend on the shape of the options object.
const optionsKey = (o) => {
    let n = 0;
    let wpe = false;
    // inherited keys too, because Minimatch reads them
    // oxlint-disable-next-line guard-for-in
    for (const k in o) {
        const v = o[k];
        switch (k) {
            // the same test as the Minimatch constructor
            case 'windowsPathsNoEscape':
                if (v)
                    wpe = true;
                break;
            case AWE_KEY:
                if (v === false)
                    wpe = true;
                break;
            case 'platform': {
                // the same test as the Minimatch constructor
                const p = v || esm_defaultPlatform;
                if (p === esm_defaultPlatform)
                    break;
                if (p === 'darwin')
                    n += 3;
                else if (p === 'win32')
                    n += 6;
                else if (p === 'linux')
                    n += 9;
                else
                    return JSON.stringify(o);
                break;
            }
            case 'optimizationLevel':
                // The same tests as Minimatch: 1 when undefined, then >= 2,
                // >= 1, or else 0. The default level 1 adds 0.
                if (v === undefined)
                    break;
                n +=
                    v >= 2 ? 1
                        : v >= 1 ? 0
                            : 2;
                break;
            case 'braceExpandMax':
                if (v !== undefined && v !== DEFAULT_BRACE_EXPAND_MAX) {
                    return JSON.stringify(o);
                }
                break;
            case 'maxGlobstarRecursion':
                if (v !== undefined && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
                    return JSON.stringify(o);
                }
                break;
            case 'normalize':
                if (v !== undefined)
                    return JSON.stringify(o);
                break;
            default:
                // unknown keys have no weight
                n += (booleanWeights.get(k) ?? 0) * tri(v);
        }
    }
    return wpe ? n + 12 : n;
};
// A copy, so a later change to the options can not change it. Unlike
// a spread, it keeps the inherited keys, which optionsKey() and the
// Minimatch constructor also read.
const copyOptions = (o) => {
    const copy = {};
    // oxlint-disable-next-line guard-for-in
    for (const k in o)
        copy[k] = o[k];
    return copy;
};
const cachedMinimatch = (pattern, options) => {
    const key = options ? optionsKey(options) : 0;
    let mm = cache.get(key)?.get(pattern);
    if (mm)
        return mm;
    mm =
        oldCache.get(key)?.get(pattern) ??
            new esm_Minimatch(pattern, copyOptions(options));
    const weight = cacheWeight(mm);
    // too big to keep, so it is compiled again each time
    if (weight > cacheMaxEntryWeight)
        return mm;
    if (cacheSize >= cacheMax ||
        cacheTotalWeight + weight > cacheMaxWeight) {
        oldCache = cache;
        cache = new Map();
        cacheSize = 0;
        cacheTotalWeight = 0;
    }
    let byPattern = cache.get(key);
    if (!byPattern)
        cache.set(key, (byPattern = new Map()));
    byPattern.set(pattern, mm);
    cacheSize++;
    cacheTotalWeight += weight;
    return mm;
};
/* c8 ignore start */
const esm_defaultPlatform = (typeof process === 'object' && process ?
    process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform
    : 'posix');
const dist_esm_path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const esm_sep = esm_defaultPlatform === 'win32' ? dist_esm_path.win32.sep : dist_esm_path.posix.sep;
esm_minimatch.sep = esm_sep;
const esm_GLOBSTAR = Symbol('globstar **');
esm_minimatch.GLOBSTAR = esm_GLOBSTAR;
const esm_filter = (pattern, options) => {
    let mm;
    return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
esm_minimatch.filter = esm_filter;
const esm_ext = (a, b = {}) => Object.assign({}, a, b);
const esm_defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return esm_minimatch;
    }
    const orig = esm_minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, esm_ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, esm_ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(esm_ext(def, options)).Minimatch;
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, esm_ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, esm_ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, esm_ext(def, options)),
        defaults: (options) => orig.defaults(esm_ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, esm_ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, esm_ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: esm_GLOBSTAR,
    });
};
esm_minimatch.defaults = esm_defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const esm_braceExpand = (pattern, options = {}) => {
    assert_valid_pattern_assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    // brace-expansion turns each escaped backslash '\\' into a single '\',
    // which then escapes the next character instead, and can turn an
    // escaped magic character (for example '\\\*') into a live one.
    // Double every pair, so an escaped backslash comes back out still
    // escaped. The parity of each run of backslashes is unchanged.
    let p = pattern.replace(/\\\\/g, '\\\\\\\\');
    // brace-expansion does not know about [...] classes. In
    // windowsPathsNoEscape mode, escape() writes a literal brace as '[{]'
    // or '[}]'. Escape the brace for brace-expansion, which removes that
    // backslash again, leaving '[{]' or '[}]'.
    if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
        p = p.replace(/\[([{}])\]/g, '[\\$1]');
    }
    return expand(p, { max: options.braceExpandMax });
};
esm_minimatch.braceExpand = esm_braceExpand;
// A numeric range with at least this many values is matched as one
// pattern portion, rather than expanded. For a glob walk, that is
// one directory read, in place of a stat for each value.
const RANGE_MIN = 100;
// a {lo..hi} range that is not escaped, and not a ${...} variable
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
// true if a range mark in this portion is inside a `!(...)`,
// `*(...)` or `+(...)` extglob. Those repeat or negate their
// contents, so one Matcher for the whole range does not match the
// same strings as the union of one pattern per value. For example,
// `*({1..100})` would match `510` as `5` then `10`, and `!({1..100})`
// would not match `5`, but every expanded pattern except `!(5)` does.
// `@(...)` and `?(...)` are fine: they pick one value at most.
const inRepeatOrNegExt = (portion, mark) => {
    const stack = [];
    for (let i = 0; i < portion.length; i++) {
        const c = portion.charAt(i);
        if (c === '\\') {
            i++;
        }
        else if (c === mark) {
            if (stack.some(t => t !== '@' && t !== '?'))
                return true;
        }
        else if (portion.charAt(i + 1) === '(' && '!?+*@'.includes(c)) {
            stack.push(c);
            i++;
        }
        else if (c === ')') {
            stack.pop();
        }
    }
    return false;
};
const esm_match = (list, pattern, options = {}) => {
    const mm = new esm_Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
esm_minimatch.match = esm_match;
const esm_globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
// Index of the `]` that closes the class that starts at `start`,
// or -1 if it is not closed. Posix classes such as `[:alpha:]` are
// not skipped, so this can find a `]` before the real end. That
// only makes a class look less like a literal.
const classEnd = (pattern, start) => {
    let i = start + 1;
    if (pattern.charAt(i) === '!' || pattern.charAt(i) === '^')
        i++;
    let sawStart = false;
    for (; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === ']' && sawStart)
            return i;
        sawStart = true;
        if (c === '\\')
            i++;
    }
    return -1;
};
// If a path portion pattern has no magic, return the string it
// matches. Otherwise, return undefined. This can report magic for
// a pattern that is in fact literal (eg, `[]`), but never the
// reverse, so a string result is always safe to compare directly.
const literal = (pattern, noext) => {
    if (!noext && (pattern === '+()' || pattern === '@()'))
        return pattern;
    let lit = '';
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            // a trailing \ is a literal \
            lit += pattern.charAt(++i) || c;
        }
        else if (c === '*' || c === '?') {
            return undefined;
        }
        else if (c === '[') {
            const close = classEnd(pattern, i);
            if (close === -1) {
                // not closed, so the [ is a literal
                lit += c;
                continue;
            }
            // a class of one char, such as `[*]` or `[\b]`, is a literal
            let body = pattern.slice(i + 1, close);
            if (body.startsWith('\\'))
                body = body.slice(1);
            if ([...body].length !== 1 || '!^'.includes(pattern.charAt(i + 1))) {
                return undefined;
            }
            lit += body;
            i = close;
        }
        else if (!noext &&
            '+@!'.includes(c) &&
            pattern.charAt(i + 1) === '(' &&
            pattern.includes(')', i + 2)) {
            return undefined;
        }
        else {
            lit += c;
        }
    }
    return lit;
};
// The matching engine compiles and walks extglobs recursively, so a
// path portion with very many extglobs (nested, such as `*(*(*(a)))`,
// or in a row, such as `?(a)?(a)?(a)`) can exhaust the call stack.
// Portions with more than this many extglobs are rejected.
const MAX_EXTGLOBS = 256;
// The number of extglob openers, such as `*(`, in a path portion
// pattern. Chars in a class are counted too, so this can be more than
// the number of extglobs, but never less.
const extglobCount = (pattern) => {
    let n = 0;
    for (let i = 0; i < pattern.length - 1; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            i++;
        }
        else if ('+@!?*'.includes(c) && pattern.charAt(i + 1) === '(') {
            n++;
            i++;
        }
    }
    return n;
};
const assertValidExtglobs = (pattern) => {
    if (extglobCount(pattern) > MAX_EXTGLOBS) {
        throw new TypeError('pattern has too many extglobs');
    }
};
// True if the portion pattern has the same meaning as an alternative
// inside `@(...)`. It must not have a `|` or `)` that is not in a
// closed extglob (those are literal at the top level), an extglob
// that is not closed (the `)` of the `@(...)` would close it), or a
// trailing `\` (it would escape the next `|`). A pattern that is
// only an empty extglob, such as `?()`, is literal on its own, but
// not in `@(...)`. Posix classes such as `[:alpha:]` can hide a `]`
// from classEnd, so patterns with them are not merged.
const extSafe = (pattern) => {
    if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes('[:'))
        return false;
    let depth = 0;
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            if (++i === pattern.length)
                return false;
        }
        else if (c === '[') {
            const close = classEnd(pattern, i);
            if (close !== -1)
                i = close;
        }
        else if ('+@!?*'.includes(c) && pattern.charAt(i + 1) === '(') {
            depth++;
            i++;
        }
        else if (c === ')') {
            if (!depth--)
                return false;
        }
        else if (c === '|' && !depth) {
            return false;
        }
    }
    return !depth;
};
// The last path that Minimatch#match split, and its parts. A path is
// often tested against many patterns in a row (such as a list of
// ignore patterns), so this saves splitting it again. The parts are
// never changed, so they can be shared.
let lastSplit;
// The last path that Minimatch#match checked before splitting it. If
// the same path is checked again, it is being tested against many
// patterns, so it is split and the parts are kept for the others.
let lastChecked;
// true if a pattern portion that is not ** matches a path portion.
// An empty path portion only matches an empty pattern portion. A path
// portion never has a `/`, so the Matcher does not need to check it.
const portionMatch = (p, f) => typeof p === 'string' ? f === p : f !== '' && p.testUnchecked(f);
// Where the last portion of a row matches in a path: the start of the
// last portion of the path, or of the one before a trailing `/`. -1 if
// it matches neither.
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart
    : prev !== undefined && portionMatch(p, prev) ? prevStart
        : -1;
const isDots = (p) => p === '.' || p === '..';
// a Windows drive letter portion, like `c:`
const isDrive = (p) => typeof p === 'string' && /^[a-z]:$/i.test(p);
// true for the `UNC` portion of a long UNC root, //?/UNC/host/share
const isLongUNC = (p) => typeof p === 'string' && /^unc$/i.test(p);
// The index of the host in a row or split path that starts with a
// Windows UNC root: 2 for `//host/share`, and 4 for
// `//?/UNC/host/share`. Otherwise -1. `//?/c:` is not one.
const uncHost = (p) => {
    if (p[0] !== '' || p[1] !== '')
        return -1;
    const h = p[2] !== '?' ? 2
        : isLongUNC(p[3]) ? 4
            : -1;
    const host = p[h];
    const share = p[h + 1];
    return (h !== -1 &&
        host !== undefined &&
        host !== '' &&
        host !== esm_GLOBSTAR &&
        share !== undefined &&
        share !== '' &&
        share !== esm_GLOBSTAR) ?
        h
        : -1;
};
// true if ** can walk the path portion: not `.` or `..`, and not a
// dotfile unless `dot` is set
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith('.'));
// True if a portion of the path from `start` to `end` can not be
// walked by **: one that starts with `.`, or with `dot`, one that is
// `.` or `..`. `start` is the start of a portion, and `end` is the end
// of the path, or just after a separator.
const dotPortion = (f, start, end, dot, sep) => {
    for (let k = start; k < end;) {
        if (f.charCodeAt(k) === 46) {
            if (!dot)
                return true;
            const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
            if (n >= end || isSep(f.charCodeAt(n), sep))
                return true;
        }
        // the start of the next portion, after any run of separators
        const s = nextSep(f, k, sep);
        if (s === -1)
            return false;
        k = s + 1;
        while (k < end && isSep(f.charCodeAt(k), sep))
            k++;
    }
    return false;
};
const isSep = (c, sep) => sep === '/' ? c === 47
    : sep === '\\' ? c === 92
        : c === 47 || c === 92;
// the index of the first separator at or after `from`, or -1
const nextSep = (f, from, sep) => {
    if (sep !== 'both')
        return f.indexOf(sep, from);
    const s = f.indexOf('/', from);
    const b = f.indexOf('\\', from);
    return (s === -1 ? b
        : b === -1 ? s
            : Math.min(s, b));
};
// the index of the last separator at or before `from`, or -1
const lastSep = (f, from, sep) => sep !== 'both' ?
    f.lastIndexOf(sep, from)
    : Math.max(f.lastIndexOf('/', from), f.lastIndexOf('\\', from));
// What parse() returns in place of a Matcher while make() builds and
// merges the rows. Most of the Matchers in rows that are merged would
// never be used, so they are only made for the rows that are left.
const PENDING = {};
class esm_Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    // the path can be checked against the last portion, and the string
    // portions, of each row before it is split. See #canMatch.
    #endCheck;
    #literalCheck;
    // level 2 resolves `.` and `..` portions in the path
    #level2;
    // the unicode normalization form, if any
    #form;
    // the string portions of each row in the set
    #literals = [];
    // the rows that #canMatch can match without splitting the path
    #shapes = [];
    // the rows whose last portion can be checked against the path's
    #endRows = [];
    // brace expansion can make the same portion in many rows, so they
    // share one Matcher, and the states that it caches
    #matchers = new Map();
    // parse() returns PENDING in place of a Matcher
    #pending = false;
    // the char that marks numeric ranges in globSet, if any
    #rangeMark;
    // the GlobstarParts of each pattern row, by start index and partial
    #globstarParts = new WeakMap();
    constructor(pattern, options = {}) {
        assert_valid_pattern_assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion =
            options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
        this.pattern = pattern;
        this.platform = options.platform || esm_defaultPlatform;
        this.isWindows = this.platform === 'win32';
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        this.#endCheck = !this.preserveMultipleSlashes;
        this.#level2 = (options.optimizationLevel ?? 1) >= 2;
        const n = options.normalize;
        this.#form = n === true ? 'NFC' : n || undefined;
        // make the set of Matchers etc.
        this.make();
        // On Windows, the portions of a row up to its drive letter or UNC
        // share are skipped or compared without case, if the path has one
        // too. So the checks only use the portions after it.
        const drives = this.set.map(row => this.#rootIndex(row));
        this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
        // with the end check, the last portion is already checked
        this.#literals = this.set.map((row, r) => {
            const end = this.#endRows[r] ? row.length - 1 : row.length;
            const lits = row
                .slice(drives[r] + 1, end)
                .filter((p) => typeof p === 'string' && !!p);
            return [...new Set(lits)];
        });
        this.#literalCheck = this.#literals.some(l => l.length);
        this.#shapes = this.set.map((row, r) => {
            const [p0, p1, p2] = row;
            if (this.#endRows[r] && row.length === 2) {
                if (p0 === esm_GLOBSTAR && p1 !== esm_GLOBSTAR)
                    return 'tail';
            }
            // the basename of a path that is split on / is its last portion,
            // or the one before a trailing /, the same as the end check
            if (this.#endRows[r] &&
                options.matchBase &&
                row.length === 1 &&
                p0 !== esm_GLOBSTAR &&
                p0 !== '') {
                return 'base';
            }
            // the portion must not be a root, or '', which can be a
            // different portion on Windows (where //x paths get an extra '')
            if (!this.#endCheck || drives[r] !== -1)
                return undefined;
            if (row.length === 3 &&
                p0 === esm_GLOBSTAR &&
                p2 === esm_GLOBSTAR &&
                p1 !== esm_GLOBSTAR &&
                p1 !== '' &&
                // the portion between is only matched below this limit
                this.maxGlobstarRecursion > 0) {
                return 'mid';
            }
            if (row.length === 2 &&
                p1 === esm_GLOBSTAR &&
                p0 !== esm_GLOBSTAR &&
                p0 !== '') {
                return 'head';
            }
            return undefined;
        });
    }
    // a string portion of a pattern, normalized if the option is set
    #norm(p) {
        return this.#form ? p.normalize(this.#form) : p;
    }
    // On Windows, the index of the last root portion of a row, as
    // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
    // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
    // -1.
    #rootIndex(row) {
        if (!this.isWindows)
            return -1;
        if (isDrive(row[0]))
            return 0;
        const uncDrive = row[0] === '' && row[1] === '' && row[2] === '?' && isDrive(row[3]);
        if (uncDrive)
            return 3;
        const h = uncHost(row);
        return h === -1 ? -1 : h + 1;
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.#expandBraces())];
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be Matchers, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.#slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        // glob --> Matchers
        this.#pending = true;
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path. The root of a long UNC
                // path, //?/UNC/host/share, is 6 portions.
                const n = s[2] === '?' && isLongUNC(s[3]) ? 6 : 4;
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !esm_globMagic.test(s[2])) &&
                    s.slice(3, n).every(p => !esm_globMagic.test(p));
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, n).map(p => this.#norm(p)),
                        ...s.slice(n).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [
                        this.#norm(s[0]),
                        ...s.slice(1).map(ss => this.parse(ss)),
                    ];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
                    if (isLongUNC(this.globParts[i][3]))
                        p[3] = 'UNC';
                    p[2] = '?';
                }
            }
        }
        // with noext, `@(...)` would be literal
        if (!options.noext)
            this.mergeRows();
        this.#pending = false;
        this.set.forEach((row, i) => {
            for (let k = 0; k < row.length; k++) {
                if (row[k] === PENDING) {
                    row[k] = this.parse(this.globParts[i][k]);
                }
            }
        });
    }
    // Merge rows that only differ in one portion, where each of them
    // is a Matcher, into one row that matches any of them with
    // `@(a|b|...)`. Then a path is only walked once for all of them,
    // for example with `**/*.{js,ts}`.
    mergeRows() {
        let merged = true;
        while (merged) {
            merged = false;
            // a single row cannot be merged with anything
            if (this.set.length < 2)
                return;
            let keys = this.#mergeKeys();
            const len = Math.max(0, ...this.set.map(r => r.length));
            for (let k = 0; k < len; k++) {
                // the rows that are the same other than at portion k, keyed
                // by the ids of the parts before k and the parts after k,
                // which are at most the number of rows
                const groups = new Map();
                const R = this.set.length + 1;
                this.set.forEach((row, i) => {
                    if (!(row[k] instanceof Matcher || row[k] === PENDING) ||
                        !extSafe(this.globParts[i][k])) {
                        return;
                    }
                    const { pre, suf } = keys[i];
                    const key = pre[k] * R + suf[k + 1];
                    const g = groups.get(key);
                    if (g)
                        g.push(i);
                    else
                        groups.set(key, [i]);
                });
                const drop = new Set();
                for (const g of groups.values()) {
                    if (g.length < 2)
                        continue;
                    const [first, ...rest] = g;
                    const alts = g.map(i => this.globParts[i][k]);
                    const glob = `@(${alts.join('|')})`;
                    // merging is only an optimization, so leave the rows as they
                    // are if the merged portion would have too many extglobs
                    if (extglobCount(glob) > MAX_EXTGLOBS)
                        continue;
                    this.globParts[first][k] = glob;
                    this.set[first][k] = this.parse(glob);
                    for (const i of rest)
                        drop.add(i);
                }
                if (drop.size) {
                    merged = true;
                    this.set = this.set.filter((_, i) => !drop.has(i));
                    this.globParts = this.globParts.filter((_, i) => !drop.has(i));
                    // every merge drops a row, so this happens at most once per row
                    if (this.set.length < 2)
                        return;
                    keys = this.#mergeKeys();
                }
            }
        }
    }
    // For each row, number ids for its prefixes and suffixes, such that
    // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
    // Two rows are the same other than at portion k exactly when they
    // have the same pre[k] and suf[k + 1]. This is linear in the size of
    // the rows, where joining the whole row for every k was quadratic.
    #mergeKeys() {
        const partIds = new Map();
        const ids = this.globParts.map(parts => parts.map(s => {
            let id = partIds.get(s);
            if (id === undefined)
                partIds.set(s, (id = partIds.size));
            return id;
        }));
        // ids are only compared at the same k, so they are numbered per
        // portion, with 0 for the empty prefix or suffix. Then they are
        // at most the number of rows, and id * P + part id is a safe
        // integer key for any set that fits in memory.
        const P = partIds.size;
        const len = Math.max(0, ...ids.map(r => r.length));
        const keys = ids.map(r => ({
            pre: [0],
            suf: new Array(r.length + 1).fill(0),
        }));
        for (let k = 0; k < len; k++) {
            const m = new Map();
            ids.forEach((r, i) => {
                if (k >= r.length)
                    return;
                const { pre } = keys[i];
                const key = pre[k] * P + r[k];
                let id = m.get(key);
                if (id === undefined)
                    m.set(key, (id = m.size + 1));
                pre.push(id);
            });
        }
        for (let k = len - 1; k >= 0; k--) {
            const m = new Map();
            ids.forEach((r, i) => {
                if (k >= r.length)
                    return;
                const { suf } = keys[i];
                const key = suf[k + 1] * P + r[k];
                let id = m.get(key);
                if (id === undefined)
                    m.set(key, (id = m.size + 1));
                suf[k] = id;
            });
        }
        return keys;
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            // .. can not remove the root of a Windows path
            const root = this.#rootIndex(parts) + 1;
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (set.length > root &&
                        prev &&
                        prev !== '..' &&
                        prev !== '.' &&
                        prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    // Check the path against each row before it is split. 'no' if no
    // row can match, so it does not need to be split. 'yes' if a row of
    // `**` and one more portion matches. 'maybe' if it must be split to
    // know. None of this applies with partial, where the path can end
    // before the row does.
    //
    // On Windows, `\` is a separator in the path too, and the portions of
    // a row up to its drive letter or UNC share are not checked (see
    // #rootIndex).
    //
    // Each string portion of a row must be a portion of the path, so the
    // path must contain it. Level 2 can only take portions out of the
    // path, so this is still true then.
    //
    // The last portion of a row must match the last portion of the path,
    // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
    // This does not apply to rows that end in **, rows that end in a
    // root, or preserveMultipleSlashes (which can leave more
    // than one '' at the end). At level 2, it does not apply if that
    // portion is `.` or `..`, which can be
    // resolved away. Level 2 only takes other portions out of the
    // middle of the path.
    //
    // A row of `**/x` then matches if the ** can walk the portions
    // before the one that x matches, the same as #matchGlobstar. At
    // level 2, this is only known if none of them are `.` or `..`, so
    // that the path does not change when it is resolved.
    #canMatch(f) {
        const sep = !this.isWindows || !f.includes('\\') ? '/'
            : f.includes('/') ? 'both'
                : '\\';
        // the portions that f.split(/\/+/) would end with, and where they
        // start in f, found when a row needs them. `ends` is 0 until they
        // are found, then 1, or -1 if they can not be used.
        let ends = this.#endCheck ? 0 : -1;
        let last = '';
        let lastStart = 0;
        let prev;
        let prevStart = 0;
        const dot = !!this.options.dot;
        // A string compare is cheaper than includes(), and a Matcher test
        // costs more, so the cheaper check goes first.
        ROWS: for (let r = 0; r < this.set.length; r++) {
            const row = this.set[r];
            const p = row[row.length - 1];
            let end = ends !== -1 && this.#endRows[r] && p !== esm_GLOBSTAR;
            if (end && ends === 0) {
                const i = lastSep(f, f.length, sep);
                lastStart = i + 1;
                last = f.slice(lastStart);
                if (last === '' && i >= 0) {
                    let j = i;
                    while (j > 0 && isSep(f.charCodeAt(j - 1), sep))
                        j--;
                    prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
                    prev = f.slice(prevStart, j);
                }
                const resolves = this.#level2 &&
                    (isDots(last) ||
                        (last === '' && prev !== undefined && isDots(prev)));
                ends = resolves ? -1 : 1;
                end = !resolves;
            }
            let tailStart = -1;
            if (end && typeof p === 'string') {
                tailStart = endIndex(p, last, lastStart, prev, prevStart);
                if (tailStart === -1)
                    continue;
            }
            if (this.#literalCheck) {
                for (const l of this.#literals[r]) {
                    if (!f.includes(l))
                        continue ROWS;
                }
            }
            if (end && typeof p === 'object') {
                tailStart = endIndex(p, last, lastStart, prev, prevStart);
                if (tailStart === -1)
                    continue;
            }
            const shape = this.#shapes[r];
            if (shape === 'base' && end)
                return 'yes';
            if (shape === 'tail' && end) {
                if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) {
                    return 'maybe';
                }
                if (!dotPortion(f, 0, tailStart, dot, sep))
                    return 'yes';
                continue;
            }
            if (shape === 'mid' || shape === 'head') {
                const m = this.#walk(f, row, shape === 'head', dot, sep);
                if (m !== 'no')
                    return m;
                continue;
            }
            return 'maybe';
        }
        return 'no';
    }
    // Match a row of a known shape against the split path, the same as
    // #matchGlobstar and #matchGlobStarBodySections do. None of these
    // rows have a drive letter, so they start at the first portion.
    #matchShape(file, row, shape) {
        const dot = !!this.options.dot;
        const n = file.length;
        if (shape === 'head') {
            // x, then at least one portion that ** can walk
            if (n < 2 || !portionMatch(row[0], file[0])) {
                return false;
            }
            for (let i = 1; i < n; i++)
                if (!walkable(file[i], dot))
                    return false;
            return true;
        }
        const x = row[1];
        if (shape === 'tail') {
            // x is the last portion, or the one before a trailing ''
            let t = n - 1;
            if (!portionMatch(x, file[t])) {
                if (file[t] !== '' || n === 1 || !portionMatch(x, file[--t])) {
                    return false;
                }
            }
            for (let i = 0; i < t; i++)
                if (!walkable(file[i], dot))
                    return false;
            return true;
        }
        // mid: the first x that ** can walk to, with a portion after it,
        // and ** can walk all of those
        for (let k = 0; k < n; k++) {
            if (portionMatch(x, file[k]) && k + 1 < n) {
                let i = k + 1;
                while (i < n && walkable(file[i], dot))
                    i++;
                if (i === n)
                    return true;
            }
            if (!walkable(file[k], dot))
                return false;
        }
        return false;
    }
    // Match a row of `**/x/**` or `x/**` against the path, the same as
    // #matchGlobstar and #matchGlobStarBodySections do once it is split.
    // x must match a portion (the first one, for `x/**`), the ** before
    // it must be able to walk the portions before that one, and there
    // must be a portion after it, which the ** after it can walk. At
    // level 2, this is only known if no portion is `.` or `..`.
    #walk(f, row, head, dot, sep) {
        if (this.#level2 && dotPortion(f, 0, f.length, true, sep))
            return 'maybe';
        const x = row[head ? 0 : 1];
        // the last portion has none after it, so it can not be x
        let s = 0;
        for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
            // the start of the next portion
            let next = e + 1;
            while (next < f.length && isSep(f.charCodeAt(next), sep))
                next++;
            const hit = typeof x === 'string' ?
                e - s === x.length && f.startsWith(x, s)
                : e > s && x.testUnchecked(f.slice(s, e));
            if (hit && !dotPortion(f, next, f.length, dot, sep))
                return 'yes';
            if (head || dotPortion(f, s, next, dot, sep))
                return 'no';
            s = next;
        }
        return 'no';
    }
    // the last split, if it was the same path with the same split
    // settings
    #cachedSplit(f) {
        const last = lastSplit;
        return (last?.f === f &&
            last.isWindows === this.isWindows &&
            last.preserveMultipleSlashes === this.preserveMultipleSlashes &&
            last.normalize === this.#form) ?
            last
            : undefined;
    }
    // split a path for match(), and keep the parts for the next call
    #split(f) {
        const { isWindows, preserveMultipleSlashes } = this;
        // windows: need to use /, not \
        let parts = this.#slashSplit(isWindows ? f.split('\\').join('/') : f);
        // normalize each portion, so that a char that normalizes to `/`
        // does not make a new portion
        const normalize = this.#form;
        if (normalize)
            parts = parts.map(p => p.normalize(normalize));
        lastSplit = {
            f,
            isWindows,
            preserveMultipleSlashes,
            normalize,
            parts,
        };
        return lastSplit;
    }
    // resolve `.` and `..` portions of a path, for level 2
    #levelTwoFileOptimize(file) {
        // work on a copy, so that the cached parts do not change
        const parts = [...file];
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            // .. can not remove the root of a Windows path
            const root = this.#rootIndex(parts) + 1;
            let dd = root;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p && p !== '.' && p !== '..' && p !== '**') {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd = Math.max(dd - 2, root);
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        // each **/.. split doubles the patterns, and adds a copy of the
        // whole pattern. Throw if either gets too large. A partial split
        // would match some paths and not others, depending on which rows
        // the pass reached first.
        const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
        let splitCells = 0;
        const maxSplitCells = 1_000_000;
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    // Check before changing parts or allocating the new row.
                    const addedCells = parts.length - 1;
                    if (globParts.length >= braceExpandMax ||
                        splitCells + addedCells > maxSplitCells) {
                        throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    splitCells += addedCells;
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                // .. can not remove the root of a Windows path
                const root = this.#rootIndex(parts) + 1;
                let dd = root;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd = Math.max(dd - 2, root);
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    secondPhasePreProcess(globParts) {
        const keys = new Set();
        const rows = globParts.filter(parts => {
            const key = parts.join('/');
            if (keys.has(key))
                return false;
            keys.add(key);
            return true;
        });
        // A row is covered by another row that has `*` at some positions,
        // and is the same at all others. Collect each distinct set of `*`
        // positions, then look up each row with `*` put at those positions.
        const stars = new Map();
        for (const parts of rows) {
            const s = [];
            for (let i = 0; i < parts.length; i++) {
                if (parts[i] === '*')
                    s.push(i);
            }
            if (s.length)
                stars.set(s.join(','), s);
        }
        // Each row is checked against each set of `*` positions, so skip
        // this if there are too many. The patterns match the same paths
        // either way.
        if (!stars.size || rows.length * stars.size > 100_000)
            return rows;
        const { dot } = this.options;
        return rows.filter(parts => {
            for (const s of stars.values()) {
                if (s[s.length - 1] >= parts.length)
                    continue;
                const c = [...parts];
                let ok = true;
                let changed = false;
                for (const i of s) {
                    const p = parts[i];
                    if (p === '*')
                        continue;
                    if (!p || p === '**' || (!dot && p.startsWith('.'))) {
                        ok = false;
                        break;
                    }
                    c[i] = '*';
                    changed = true;
                }
                if (ok && changed && keys.has(c.join('/')))
                    return false;
            }
            return true;
        });
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // Match the parts of a path against one row of the set. `resolved`
    // is the parts after level 2 resolves `.` and `..` in them, or the
    // same parts below level 2. Set partial to true to test if, for
    // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
    // you run out of file before you run out of pattern, then that's
    // fine, as long as all the parts match.
    #matchRow(file, resolved, pattern, partial) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa, and
        // //?/UNC/host/share/... can match //host/share/... and vice versa.
        // Drive letters in absolute drive or unc paths, and the host and
        // share of UNC paths, are always compared case-insensitively.
        const fh = this.isWindows ? uncHost(resolved) : -1;
        const ph = fh === -1 ? -1 : uncHost(pattern);
        if (ph !== -1) {
            const host = pattern[ph];
            const share = pattern[ph + 1];
            if (typeof host !== 'string' || typeof share !== 'string') {
                // a host or share with magic is matched as usual
                fileStartIndex = fh;
                patternStartIndex = ph;
            }
            else if (resolved[fh].toLowerCase() === host.toLowerCase() &&
                resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
                fileStartIndex = fh + 2;
                patternStartIndex = ph + 2;
            }
        }
        else if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // the drives match, so start matching after them
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    patternStartIndex = pdi + 1;
                    fileStartIndex = fdi + 1;
                }
            }
        }
        // the drive letters are found in the parts before level 2 resolves
        // them, and the match uses the resolved parts
        file = resolved;
        if (pattern.includes(esm_GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
        // check the head, from the current file/pattern index.
        if (head.length) {
            const headEnd = fileIndex + head.length;
            if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, new Set());
    }
    // Split the pattern into head, tail, and middle of ** delimited
    // parts. The tail has to be at the end, and the others just have to
    // be found in order from the head. These only depend on the pattern
    // row, so they are kept for the next path.
    #getGlobstarParts(pattern, partial, patternIndex) {
        let byStart = this.#globstarParts.get(pattern);
        if (!byStart) {
            byStart = [];
            this.#globstarParts.set(pattern, byStart);
        }
        const key = patternIndex * 2 + (partial ? 1 : 0);
        const found = byStart[key];
        if (found)
            return found;
        const firstgs = pattern.indexOf(esm_GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(esm_GLOBSTAR);
        const head = pattern.slice(patternIndex, firstgs);
        const body = pattern.slice(firstgs + 1, partial ? undefined : lastgs);
        const tail = partial ? [] : pattern.slice(lastgs + 1);
        // split the body up into sections, and note the number of
        // portions that must come after the start of each one
        const segments = [[[], 0]];
        let current = segments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === esm_GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                current = [[], 0];
                segments.push(current);
            }
            else {
                current[0].push(b);
                nonGsParts++;
            }
        }
        // the portions in this section and the ones after it
        segments.forEach((b, i) => {
            b[1] = nonGsParts - nonGsPartsSums[i];
        });
        const parts = { head, body, tail, segments };
        byStart[key] = parts;
        return parts;
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, and the portions that it and the rest need
    bodySegments, 
    // the end of the file portions that the body can match
    fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, 
    // the places that a walk has already tried, as
    // bodyIndex * (file.length + 1) + fileIndex. A walk from a place
    // does the same no matter how it got there, and it only comes back
    // if it found no match, so a walk that gets to one stops.
    tried) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // with partial, the body is the rest of the pattern, so it
            // matches if no portions are left, or only the '' of a trailing
            // / (as a/* matches a/b/). A ** at the end walks them as its own
            // empty section.
            if (partial) {
                return (fileIndex >= fileLength ||
                    (fileIndex === fileLength - 1 && file[fileIndex] === ''));
            }
            // just make sure that there's no bad dots before the tail
            for (let i = fileIndex; i < fileLength; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test, up to the last index
        // where it can start
        const [body, need] = bs;
        // with partial, the path can end before the body does
        const after = partial ? fileLength : fileLength - need;
        while (fileIndex <= after) {
            const key = bodyIndex * (file.length + 1) + fileIndex;
            if (tried.has(key))
                return false;
            tried.add(key);
            const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
                if (sub !== false) {
                    return sub;
                }
            }
            // the ** does not walk past the last place the body can start
            if (fileIndex === after)
                break;
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex, 
    // only match the file portions before this index
    fileEnd = file.length) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = Math.min(fileEnd, file.length),
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            let p = pattern[pi];
            let f = file[fi];
            // should be impossible.
            /* c8 ignore start */
            if (p === false || p === esm_GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into Matchers.
            if (!portionMatch(p, f))
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though * can match "", except in
        // partial mode, where it might simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return esm_braceExpand(this.pattern, this.options);
    }
    // Expand braces, except numeric ranges such as {0..999} with at
    // least RANGE_MIN values. Each of those stays in its pattern as
    // `<mark>0..999<mark>`, for the Matcher to test. If a range might
    // be inside a [...] class, expand all of them instead.
    #expandBraces() {
        const { pattern } = this;
        if (this.options.nobrace)
            return this.braceExpand();
        let code = 0xe000;
        while (pattern.includes(String.fromCharCode(code))) {
            if (++code > 0xf8ff)
                return this.braceExpand();
        }
        const mark = String.fromCharCode(code);
        let found = false;
        const marked = pattern.replace(rangeRe, (m, lo, hi) => {
            const a = Number(lo);
            const b = Number(hi);
            if (!Number.isSafeInteger(a) ||
                !Number.isSafeInteger(b) ||
                Math.abs(a - b) + 1 < RANGE_MIN) {
                return m;
            }
            found = true;
            return `${mark}${lo}..${hi}${mark}`;
        });
        if (!found)
            return this.braceExpand();
        const set = esm_braceExpand(marked, this.options);
        for (const p of set) {
            for (const portion of p.split('/')) {
                const c = portion.indexOf('[');
                if (c !== -1 && c < portion.lastIndexOf(mark)) {
                    return this.braceExpand();
                }
                if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
                    return this.braceExpand();
                }
            }
        }
        this.#rangeMark = mark;
        return set;
    }
    parse(pattern) {
        assert_valid_pattern_assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return esm_GLOBSTAR;
        if (pattern === '')
            return '';
        const { nocase, nocaseMagicOnly, noext = false, dot, normalize, } = options;
        const rangeMark = this.#rangeMark;
        const lit = rangeMark && pattern.includes(rangeMark) ?
            undefined
            : literal(pattern, noext);
        // in nocase mode, a literal with cased chars still needs a
        // Matcher, unless nocaseMagicOnly is set.
        if (lit !== undefined &&
            !(nocase &&
                !nocaseMagicOnly &&
                pattern.toUpperCase() !== pattern.toLowerCase())) {
            return this.#norm(lit);
        }
        if (this.#pending)
            return PENDING;
        let m = this.#matchers.get(pattern);
        if (!m) {
            if (!noext)
                assertValidExtglobs(pattern);
            m = new Matcher(pattern, {
                nocase,
                noext,
                dot,
                normalize,
                ...(rangeMark && { rangeMark }),
            });
            this.#matchers.set(pattern, m);
        }
        return m;
    }
    #slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // treat the test path as a set of pathparts. If it was not just
        // split or checked, check that it can match before splitting it.
        let split = this.#cachedSplit(f);
        if (!split) {
            // the checks look at the path as given, so not if it is
            // normalized
            if (!partial &&
                !this.#form &&
                (this.#endCheck || this.#literalCheck) &&
                lastChecked !== f) {
                lastChecked = f;
                const can = this.#canMatch(f);
                if (can === 'no')
                    return options.flipNegate ? false : this.negate;
                if (can === 'yes')
                    return options.flipNegate ? true : !this.negate;
            }
            split = this.#split(f);
        }
        const ff = split.parts;
        // the parts after level 2 resolves them, kept for the next pattern
        // that tests the same path
        const resolved = this.#level2 ?
            (split.resolved ??= this.#levelTwoFileOptimize(ff))
            : ff;
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (let r = 0; r < set.length; r++) {
            const pattern = set[r];
            const shape = partial ? undefined : this.#shapes[r];
            // level 2 does not change a path of one portion
            const hit = shape === 'base' ?
                portionMatch(pattern[0], filename)
                : shape ? this.#matchShape(resolved, pattern, shape)
                    : options.matchBase && pattern.length === 1 ?
                        this.#matchRow([filename], [filename], pattern, partial)
                        : this.#matchRow(ff, resolved, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return esm_minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */


/* c8 ignore stop */
esm_minimatch.Minimatch = esm_Minimatch;
esm_minimatch.escape = esm_escape_escape;
esm_minimatch.unescape = esm_unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/places.js

/** A path with `/` between its names. */
function withSlashes(file) {
    return external_node_path_.sep === "/" ? file : file.replaceAll(external_node_path_.sep, "/");
}
/** The path from a folder to a name in it. `path.join` normalises, which a walk would spend half its time on. */
function lib_join(folder, name) {
    return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}
/**
 * The path from `outer` to `inner`, both absolute and normalised: empty where they are the same, `undefined` where
 * `inner` does not lie below. Windows paths compare without case.
 */
function pathBelow(outer, inner) {
    if (foldCase(inner) === foldCase(outer))
        return "";
    const prefix = outer.endsWith("/") ? outer : `${outer}/`;
    return foldCase(inner).startsWith(foldCase(prefix)) ? inner.slice(prefix.length) : undefined;
}
/** As the system compares names: without case on Windows. */
function foldCase(name) {
    return external_node_path_.sep === "\\" ? name.toLowerCase() : name;
}
/** The deepest place that holds a path whose links are resolved, where places lie within each other. */
function places_placeOf(real, places) {
    return places
        .filter((place) => pathBelow(place.real, real) !== undefined)
        .reduce((found, place) => (place.real.length > (found?.real.length ?? -1) ? place : found), undefined);
}
/**
 * Whether a link leads to something hidden that its own path does not say. A hidden folder that holds both does not count.
 *
 * @param link - where it lies, and `real` what it leads to: absolute, the links of its folder resolved
 */
function leadsToHidden(link, real, places) {
    const place = places_placeOf(real, places);
    if (place === undefined)
        return false;
    const own = pathBelow(place.real, link)?.split("/") ?? [];
    const names = pathBelow(place.real, real)?.split("/") ?? [];
    const parting = names.findIndex((name, index) => name !== own[index]);
    return parting !== -1 && names.slice(parting).some((name) => name.startsWith("."));
}
/**
 * How a file is named to people: its path from the workspace; `$RUNNER_TEMP/…` in the runner's temporary folder;
 * the absolute path elsewhere. The workspace itself is the empty string.
 */
function labelOf(file, places) {
    const place = places_placeOf(file, places);
    const below = place && pathBelow(place.real, file);
    if (place?.kind !== "runner-temp")
        return below ?? file;
    return lib_join("$RUNNER_TEMP", below ?? "").replace(/\/$/, "");
}
//# sourceMappingURL=places.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/patterns.js







const MAX_LENGTH = 4096;
const MAX_ALTERNATIVES = 1000;
/**
 * Reads the `files` input with the conventions of `@actions/glob`, and `{a,b}` for alternatives. Touches no file.
 * @throws {InputsError} with every line that is malformed, or includes what lies outside the places
 */
async function readLines(input, context) {
    const lines = [];
    const problems = [];
    for (const [index, untrimmed] of input.split("\n").entries()) {
        const text = untrimmed.trim();
        if (text === "" || text.startsWith("#"))
            continue;
        try {
            lines.push(await readLine(text, context));
        }
        catch (error) {
            if (!(error instanceof BadValue))
                throw error;
            problems.push(`line ${index + 1}: ${quoted(text)} ${error.message}`);
        }
    }
    if (problems.length === 0 && lines.every(({ effect }) => effect === "exclude")) {
        problems.push("leaves nothing to search for: write at least one pattern without `!`");
    }
    if (problems.length > 0)
        throw new InputsError(problems.map((message) => ({ input: "files", message })));
    return lines;
}
/** @throws {BadValue} with a clause that follows the line */
async function readLine(text, context) {
    const marks = /^(?:!\s*)*/.exec(text)?.[0] ?? "";
    const effect = marks.replace(/\s/g, "").length % 2 === 0 ? "include" : "exclude";
    const globs = alternativesOf(withSlashes(text.slice(marks.length))).map((glob) => absoluteGlob(glob, context));
    const readings = await Promise.all(globs.map((glob) => readGlob(glob, context)));
    const bases = readings.map(({ base }) => base);
    if (effect === "include")
        for (const base of bases)
            assertInside(base, text, context.places);
    return {
        text,
        effect,
        globs,
        bases,
        means: (file) => readings.some((reading) => reading.means(file)),
        mayMeanBelow: (folder) => readings.some((reading) => reading.mayMeanBelow(folder)),
    };
}
function alternativesOf(glob) {
    if (glob === "")
        throw new BadValue("names nothing: write a pattern after `!`");
    if (glob.length > MAX_LENGTH)
        throw new BadValue(`is longer than the ${MAX_LENGTH} characters allowed: split it into several lines`);
    if (glob.includes("\0"))
        throw new BadValue("holds a NUL character, which no name has");
    const expanded = esm_braceExpand(glob, { braceExpandMax: MAX_ALTERNATIVES + 1 });
    if (expanded.length > MAX_ALTERNATIVES) {
        throw new BadValue(`has more alternatives in braces than the ${MAX_ALTERNATIVES} allowed: use a wildcard`);
    }
    return expanded;
}
/** `@actions/glob` starts from the current folder, which need not be the workspace, and takes no `.` and `..`. */
function absoluteGlob(written, { places, home }) {
    const text = written.replace(/^~(?=\/|$)/, () => withSlashes(home ?? homeFolder()));
    const names = text.split("/");
    const wildcard = names.findIndex((name) => /[*?[]/.test(name));
    if (wildcard !== -1 && names.lastIndexOf("..") > wildcard) {
        throw new BadValue("goes up with `..` after a wildcard: write `..` before the first wildcard");
    }
    const { root } = external_node_path_.parse(text);
    const [{ real: workspace }] = places;
    if (root === "")
        return normalized(`${escaped(workspace)}/${text}`);
    if (!external_node_path_.isAbsolute(root)) {
        throw new BadValue(`depends on the current folder of drive ${root}: write a path from the workspace, or \`${root}/…\``);
    }
    for (const { given, real } of places) {
        const below = pathBelow(given, text) ?? pathBelow(real, text);
        // Characters in the path of a place are no wildcards.
        if (below !== undefined)
            return normalized(`${escaped(real)}/${below}`);
    }
    // On Windows a lone `/` is the root of the workspace's drive.
    return normalized(root === "/" ? lib_join(withSlashes(external_node_path_.parse(workspace).root), text.slice(1)) : text);
}
function homeFolder() {
    try {
        return (0,external_node_os_.homedir)();
    }
    catch {
        throw new BadValue("starts at `~`, but this user has no home folder: set `HOME`, or write a path from the workspace");
    }
}
function normalized(glob) {
    return withSlashes(external_node_path_.normalize(glob));
}
function escaped(folder) {
    return folder.replace(/[\\*?[]/g, (character) => (character === "\\" ? "\\\\" : `[${character}]`));
}
function assertInside(base, text, places) {
    if (places.some(({ real }) => pathBelow(real, base) !== undefined))
        return;
    const allowed = places.map(({ kind, given }) => `${PLACE_NAMES[kind]} (${given})`).join(" or ");
    const advice = text.startsWith("/")
        ? "patterns start from the workspace, without a `/`"
        : "copy the files into the workspace in an earlier step";
    throw new BadValue(`points outside, to ${quoted(base)}: ${advice}. Allowed are paths below ${allowed}`);
}
const PLACE_NAMES = { workspace: "the workspace", "runner-temp": "the runner's temporary folder" };
/** Reads an absolute glob: its base, which is compared as it is, and what follows that, which minimatch matches. */
async function readGlob(glob, { letterCase }) {
    const base = await searchPath(glob);
    const nocase = letterCase === "ignored" || external_node_path_.sep === "\\";
    // One name can be written in two forms of Unicode, which look the same.
    const fold = (text) => (nocase ? text.normalize().toLowerCase() : text.normalize());
    const start = fold(base);
    const names = glob.split("/").slice(base.replace(/\/$/, "").split("/").length);
    // What names a folder means all below it.
    while (names.at(-1) === "" || names.at(-1) === "**")
        names.pop();
    const named = names.join("/");
    // A slash at the end says that only a folder is meant.
    const isFolder = glob.endsWith("/");
    const rests = named === "" ? [] : isFolder ? [`${named}/**/*`] : [named, `${named}/**`];
    const matchers = rests.map((rest) => new esm_Minimatch(rest.normalize(), { ...MATCHING, nocase }));
    return {
        base,
        means(file) {
            const below = pathBelow(start, fold(file));
            if (below === undefined || named === "")
                return below !== undefined && (below !== "" || !isFolder);
            return matchers.some((matcher) => matcher.match(below));
        },
        mayMeanBelow(folder) {
            const below = pathBelow(start, fold(folder));
            if (below === undefined)
                return pathBelow(fold(folder), start) !== undefined;
            return below === "" || named === "" || matchers.some((matcher) => matcher.match(below, true));
        },
    };
}
/** What stands before the first wildcard of a glob. */
async function searchPath(glob) {
    try {
        const [base = ""] = (await create(glob)).getSearchPaths();
        return withSlashes(base);
    }
    catch (error) {
        throw new BadValue(`cannot be used: ${String(error)}`);
    }
}
// As `@actions/glob` has it.
const MATCHING = { dot: true, nobrace: true, nocomment: true, noext: true, nonegate: true };
/** The folders and files to search for lines: the bases of those that include, without what lies below another one. */
async function searchPaths(lines) {
    const included = lines.filter(({ effect }) => effect === "include");
    const globber = await create(included.flatMap(({ globs }) => globs).join("\n"));
    return globber.getSearchPaths().map(withSlashes);
}
//# sourceMappingURL=patterns.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/selection.js

/** Decides by lines which files are taken, the last line that means a file first, and remembers which lines did something. */
class Selection {
    #lines;
    #idle;
    #excludedBy = new Map();
    constructor(lines) {
        this.#lines = lines;
        this.#idle = new Set(lines);
    }
    takes(file) {
        const last = this.#lines.findLast((line) => line.means(file));
        if (last?.effect !== "exclude")
            return last !== undefined;
        this.#noteExclusion(file, (included) => included.means(file) && "all");
        return false;
    }
    /** Whether any file below a folder can be taken: one in which none can is not read. */
    mayTakeBelow(folder) {
        const last = this.#lines.findLast((line) => line.effect === "include" ? line.mayMeanBelow(folder) : line.means(folder));
        if (last?.effect !== "exclude")
            return last !== undefined;
        this.#noteExclusion(folder, (included) => {
            if (included.bases.every((base) => pathBelow(folder, base) !== undefined))
                return "all";
            return included.mayMeanBelow(folder) && "some";
        });
        return false;
    }
    /** Tells that a file which lines match was found, whether or not it can be read. */
    noteFound(file) {
        for (const line of this.#idle)
            if (line.effect === "include" && line.means(file))
                this.#idle.delete(line);
    }
    /** The lines that found nothing, or kept nothing away, in their order. */
    get idle() {
        return [...this.#idle];
    }
    /** The line that excludes what an idle line means, where that is why it is idle. */
    excluding(line) {
        return this.#excludedBy.get(line);
    }
    /** @param loses what an including line loses where a path is excluded */
    #noteExclusion(path, loses) {
        for (const [index, line] of this.#lines.entries()) {
            if (line.effect === "include" || !line.means(path))
                continue;
            for (const included of this.#lines.slice(0, index)) {
                const loss = included.effect === "include" && loses(included);
                if (loss !== false)
                    this.#idle.delete(line);
                if (loss === "all" && !this.#excludedBy.has(included))
                    this.#excludedBy.set(included, line);
            }
        }
    }
}
//# sourceMappingURL=selection.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/spellings.js


/**
 * The paths on the disk that a path means. macOS and some archives write `é` as two characters (NFD), keyboards as one
 * (NFC), and Linux takes them for different names; with `letterCase: "ignored"`, upper and lower case mean the same too.
 * @returns the path itself where nothing else is there
 */
function spellingsOf(wanted, { places, letterCase }) {
    const start = places_placeOf(wanted, places)?.real ?? "/";
    const fold = (name) => (letterCase === "ignored" ? name.toLowerCase() : name).normalize("NFC");
    return (pathBelow(start, wanted) ?? "")
        .split("/")
        .filter((name) => name !== "")
        .reduce((folders, name) => {
        const hasOneForm = letterCase === "counts" && name.normalize("NFC") === name.normalize("NFD");
        return folders.flatMap((folder) => {
            const found = hasOneForm ? [] : namesIn(folder).filter((other) => fold(other) === fold(name));
            return (found.length === 0 ? [name] : found).map((spelled) => lib_join(folder, spelled));
        });
    }, [start]);
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return []; // not there, or it cannot be listed: the search says so
    }
}
//# sourceMappingURL=spellings.js.map
// EXTERNAL MODULE: ./node_modules/.pnpm/fast-glob@3.3.3/node_modules/fast-glob/out/index.js
var out = __nccwpck_require__(5161);
;// CONCATENATED MODULE: ./packages/action/lib/files/credential-files.js
// Folders, at any depth, whose content is never data: a checkout's own, the runner's channel for outputs and state, the home
// folder of a job in a container and the event that started it, and where command-line tools keep their logins.
const FOLDERS = /^(?:\.git|_runner_file_commands|_github_home|_github_workflow|\.ssh|\.gnupg|\.(?:aws|azure|docker|jfrog|kaggle|kube|oci|pulumi)|\.terraform\.d)$/iu;
const FILES = anyOf([
    /^gha-creds-.*\.json$/iu, // google-github-actions/auth, in the workspace
    /^gha-kubeconfig-/iu, // google-github-actions/get-gke-credentials, in the workspace
    /^git-credentials-.*\.config$/iu, // actions/checkout 6 and later, in the temporary folder
    /^\.(?:git-credentials|netrc|npmrc|pypirc)$/iu, // git, curl, actions/setup-node, twine
    /^_netrc$/iu, // curl and git on Windows
    /^\.(?:boto|databrickscfg|dockercfg|my\.cnf|pgpass|s3cfg|terraformrc|vault-token)$/iu, // of the tools they are named after
    /^application_default_credentials\.json$/iu, // gcloud
]);
const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
// Directly in the temporary folder: scripts of `run:` steps, with the secrets that `${{ }}` put into them; the SSH key
// and known hosts of actions/checkout; the cluster access of azure/k8s-set-context.
const TEMP_FILES = [new RegExp(`^${UUID}(?:\\.(?:sh|ps1|cmd|py)|_known_hosts)?$`, "iu"), /^kubeconfig_\d+$/u];
/**
 * Whether a name alone says that earlier steps leave credentials there. A file called `.git` is among them: worktrees
 * and submodules have one.
 *
 * @param folder whether it lies directly in the runner's temporary folder, where more names do
 */
function isCredentialName(name, folder) {
    if (FOLDERS.test(name) || FILES.test(name))
        return true;
    return folder === "temp-root" && TEMP_FILES.some((file) => file.test(name));
}
/** Whether a path, given as its segments from the place, is or lies within something that holds credentials. */
function holdsCredentials(kind, segments) {
    return segments.some((segment, index) => {
        return isCredentialName(segment, kind === "runner-temp" && index === 0 ? "temp-root" : "other");
    });
}
/** One expression in place of many: every name is held against it. */
function anyOf(expressions) {
    return new RegExp(expressions.map(({ source }) => source).join("|"), "iu");
}
//# sourceMappingURL=credential-files.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/read-folder.js

// What Node writes for bytes that are not UTF-8; a name may also hold the character itself.
const REPLACEMENT = "\uFFFD";
/**
 * Lists a folder. Without a promise: one takes longer than listing a folder of a hundred files.
 * @throws the system's error where it cannot be read
 */
function readFolder(folder) {
    const dirents = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    const suspects = dirents.filter(({ name }) => name.includes(REPLACEMENT));
    if (suspects.length === 0)
        return { dirents, misnamed: new Set() };
    const raw = (0,external_node_fs_.readdirSync)(folder, { encoding: "buffer" });
    const genuine = new Set(raw.filter((bytes) => bytes.equals(Buffer.from(bytes.toString()))).map(String));
    // Names that differ in such bytes only look the same here: a genuine name is spent on the first that looks like it.
    return { dirents, misnamed: new Set(suspects.filter(({ name }) => !genuine.delete(name))) };
}
//# sourceMappingURL=read-folder.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/walk.js






// Folders that link to each other can be walked in as many orders as there are: ten of them already in millions.
const MAX_STARTS = 10_000;
/** Looks for the files that a selection takes. Reads folders, never files. */
class Walk {
    /** Where each file that is taken really lies, links resolved. */
    files = new Map();
    skipped = new Map();
    unreadable = new Map();
    #context;
    #ahead = [];
    #starts = 0;
    constructor(context) {
        this.#context = context;
    }
    /**
     * Searches below a folder, or takes a file.
     * @returns the folder that names start from
     * @throws the signal's reason
     */
    async search(base) {
        const target = this.#resolve(base);
        if (target === "nothing")
            return base;
        const refusal = this.#refuseName(base);
        this.#settle(base, target.kind === "unreadable" || refusal === undefined ? target : { ...target, refusal }, []);
        for (let start = this.#ahead.shift(); start !== undefined; start = this.#ahead.shift())
            await this.#walk(start);
        return target.kind === "file" ? external_node_path_.posix.dirname(base) : base;
    }
    /**
     * Lets fast-glob walk through the plain folders below one. What it asks for is answered here: so it is seen which folders
     * cannot be read, and files are taken as they are listed, among them those that its own patterns would pass over.
     */
    async #walk(start) {
        const { signal } = this.#context;
        const readdir = (folder, _options, reply) => {
            // In a later turn: at once, the stack would be as deep as there are folders, and nothing else could go on.
            setImmediate(() => reply(null, signal.aborted ? [] : this.#list(start, withSlashes(folder))));
        };
        // Its other signature, which asks for names alone, is not used.
        const fs = { readdir: readdir };
        await out("**", { cwd: start.real, dot: true, followSymbolicLinks: false, fs });
        signal.throwIfAborted();
    }
    /** Takes the files of a folder, and returns the folders in it to walk through. */
    #list(start, real) {
        const below = pathBelow(start.real, real);
        const found = below ? lib_join(start.found, below) : start.found;
        const folder = { found, real, way: [...start.way, [start.real, real]] };
        try {
            const { dirents, misnamed } = readFolder(real);
            return dirents.filter((dirent) => !this.#isHidden(dirent.name) && this.#enters(folder, dirent, misnamed));
        }
        catch (error) {
            this.unreadable.set(found, { kind: "system", code: errorCode(error) });
            return [];
        }
    }
    /** Every checkout has a `.git`: it is left out without a word, as hidden files are. */
    #isHidden(name) {
        return name.startsWith(".") && (this.#context.hiddenFiles === "leave-out" || name.toLowerCase() === ".git");
    }
    /** Whether a name in a folder is a plain folder to walk through. Settles what it is otherwise. */
    #enters(folder, dirent, misnamed) {
        const { selection, places } = this.#context;
        const found = lib_join(folder.found, dirent.name);
        // A second string for each file is memory that the collector goes through: row `finding` of the benchmarks.
        const real = folder.found === folder.real ? found : lib_join(folder.real, dirent.name);
        const kind = dirent.isDirectory() ? "folder" : "file";
        const isTempRoot = places.some((place) => place.kind === "runner-temp" && place.real === folder.real);
        let target = { kind, real, refusal: specialKind(dirent) };
        if (misnamed.has(dirent))
            target = { kind: "unreadable", reason: { kind: "invalid-name" } };
        else if (isCredentialName(dirent.name, isTempRoot ? "temp-root" : "other"))
            target = { kind, real, refusal: "credential-file" };
        else if (dirent.isSymbolicLink())
            target = this.#resolve(real);
        else if (kind === "folder")
            return selection.mayTakeBelow(found);
        if (target !== "nothing")
            this.#settle(found, target, folder.way);
        return false;
    }
    /** Sorts in what a path leads to, where lines mean it. */
    #settle(found, target, way) {
        const { selection } = this.#context;
        const mayBeFile = target.kind !== "folder";
        // A link to nothing may have been meant for either; below a search path it counts as a file.
        const isLost = target.kind === "unreadable" && (target.reason.kind !== "broken-link" || way.length === 0);
        const mayBeFolder = target.kind === "folder" || isLost;
        if (!(mayBeFile && selection.takes(found)) && !(mayBeFolder && selection.mayTakeBelow(found)))
            return;
        if (target.kind === "unreadable")
            this.unreadable.set(found, target.reason);
        else if (target.refusal !== undefined)
            this.skipped.set(found, target.refusal);
        else if (target.kind === "file")
            this.files.set(found, target.real);
        else if (liesOn(way, target.real))
            this.skipped.set(found, "link-loop");
        else {
            this.#starts += 1;
            if (this.#starts <= MAX_STARTS)
                this.#ahead.push({ found, real: target.real, way });
            // One stands for all: there can be millions.
            else if (this.#starts === MAX_STARTS + 1)
                this.unreadable.set(found, { kind: "too-many-links" });
        }
    }
    /** Follows a path to what it leads to, without opening it. */
    #resolve(link) {
        try {
            const real = withSlashes(external_node_fs_.realpathSync.native(link));
            const stats = (0,external_node_fs_.statSync)(real);
            return { kind: stats.isDirectory() ? "folder" : "file", real, refusal: this.#refuse(link, real, stats) };
        }
        catch (error) {
            const code = errorCode(error);
            if (!BROKEN.has(code))
                return { kind: "unreadable", reason: { kind: "system", code } };
            return exists(link) ? { kind: "unreadable", reason: { kind: "broken-link" } } : "nothing";
        }
    }
    #refuse(link, real, stats) {
        const { places, hiddenFiles } = this.#context;
        const place = places_placeOf(real, places);
        if (place === undefined)
            return "link-outside";
        if (holdsCredentials(place.kind, (pathBelow(place.real, real) ?? "").split("/")))
            return "credential-file";
        if (hiddenFiles === "leave-out" && leadsToHidden(link, real, places))
            return "link-hidden";
        return specialKind(stats);
    }
    /** What forbids to search a path by its name alone. Nothing does for a place itself. */
    #refuseName(base) {
        const { places, hiddenFiles } = this.#context;
        const place = places_placeOf(base, places);
        const below = place && pathBelow(place.real, base);
        if (place === undefined || !below)
            return undefined;
        if (holdsCredentials(place.kind, below.split("/")))
            return "credential-file";
        return hiddenFiles === "leave-out" && external_node_path_.posix.basename(base).startsWith(".") ? "hidden" : undefined;
    }
}
const BROKEN = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"]);
function exists(file) {
    try {
        (0,external_node_fs_.lstatSync)(file);
        return true;
    }
    catch {
        return false;
    }
}
/** Whether a folder was walked through on a way: it lies above one where a stretch ended, and not above where that began. */
function liesOn(way, real) {
    return way.some(([from, to]) => pathBelow(from, real) !== undefined && pathBelow(real, to) !== undefined);
}
function specialKind(entry) {
    if (entry.isFile() || entry.isDirectory())
        return undefined;
    if (entry.isFIFO())
        return "fifo";
    return entry.isSocket() ? "socket" : "device";
}
/** The system's code of an error; errors that have none are bugs and are thrown on. */
function errorCode(error) {
    if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
        return error.code;
    }
    throw error;
}
//# sourceMappingURL=walk.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/search.js






/** Searches for what lines mean. `root` is the folder that names start from. */
async function search(lines, context) {
    const selection = new Selection(lines);
    const walk = new Walk({ ...context, selection });
    const bases = (await searchPaths(lines)).flatMap((base) => spellingsOf(base, context));
    const folders = [];
    for (const base of bases)
        folders.push(await walk.search(base));
    return { root: sharedFolder(folders), selection, walk };
}
/** The deepest folder that all share, by upload-artifact's rule. */
function sharedFolder(folders) {
    const [first = [], ...others] = folders.map((folder) => folder.split("/"));
    const differs = first.findIndex((name, index) => others.some((other) => foldCase(other[index] ?? "") !== foldCase(name)));
    if (differs === 0) {
        const message = "lies on two drives: take the files of each in a step of its own";
        throw new InputsError([{ input: "files", message }]);
    }
    return first.slice(0, differs === -1 ? undefined : differs).join("/") || "/";
}
//# sourceMappingURL=search.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/idle-lines.js




/**
 * Why lines did nothing. Searches once more, without regard to case, where a line found nothing.
 * @param taken - the files that were found
 */
async function explainIdleLines(selection, taken, context) {
    const idle = selection.idle.filter(({ text, effect }) => effect === "include" || !excludesHidden(text, context));
    if (idle.length === 0)
        return [];
    const ignoringCase = { ...context, letterCase: "ignored" };
    const missed = idle.filter((line) => line.effect === "include" && selection.excluding(line) === undefined);
    const readings = (line) => otherReadings(line, ignoringCase);
    const similar = await searchAgain((await Promise.all(missed.map(readings))).flat(), ignoringCase);
    const sorted = [...taken].sort();
    const causeOf = async (line) => {
        const exclusion = selection.excluding(line);
        if (exclusion !== undefined)
            return { kind: "excluded", by: exclusion.text };
        const files = line.effect === "include" ? similar : sorted;
        const own = line.effect === "include" ? [] : [{ kind: "included-again", meant: line }];
        for (const { kind, meant } of [...own, ...(await readings(line))]) {
            const file = files.find((found) => meant.means(found));
            if (file !== undefined)
                return { kind, file: labelOf(file, context.places) };
        }
        return undefined;
    };
    return Promise.all(idle.map(async (line) => ({ text: line.text, effect: line.effect, cause: await causeOf(line) })));
}
/** Hidden files are left out anyway, so that nobody has to know that an exclusion of them does nothing. */
function excludesHidden(text, { hiddenFiles }) {
    return (hiddenFiles === "leave-out" ? /(?:^[!\s]*|\/)\.[^./]/ : /(?:^[!\s]*|\/)\.git(?:\/|$)/).test(text);
}
async function otherReadings({ text, effect }, context) {
    const glob = text.replace(/^[!\s]+/, "");
    const texts = [
        ["letter-case", text],
        ...(text.includes("[") ? [["brackets", text.replaceAll("[", "[[]")]] : []),
        ...(effect === "exclude" && !external_node_path_.isAbsolute(glob) ? [["other-folder", `**/${glob}`]] : []),
    ];
    const read = async ([kind, other]) => {
        // What cannot be read is not what was meant.
        const meant = await readLine(other, context).catch(() => undefined);
        return meant === undefined ? [] : [{ kind, meant }];
    };
    return (await Promise.all(texts.map(read))).flat();
}
async function searchAgain(readings, context) {
    if (readings.length === 0)
        return [];
    const lines = readings.map(({ meant }) => meant);
    const { walk } = await search(lines, context);
    return [...walk.files.keys()].sort();
}
//# sourceMappingURL=idle-lines.js.map
;// CONCATENATED MODULE: ./packages/action/lib/find-files.js











/** How many files are looked at before whatever else the process has to do gets its turn. */
const FILES_PER_YIELD = 128;
/**
 * Finds the files of the Action's `files` input.
 *
 * Patterns are those of `@actions/glob` (`*`, `?`, `[…]`, `**`, `!`, a folder means all below it, lines apply in order),
 * and `{a,b}`. A symbolic link is followed to a target below the workspace or the runner's temporary folder, under the
 * link's own name: a file that two names lead to is found twice. Reads folders and metadata, opens no file.
 *
 * @throws {InputsError} before anything is read, for lines that are malformed or point elsewhere
 * @throws {InputError} for a workspace that cannot be reached
 * @throws the signal's reason
 */
async function findFiles(options) {
    const { hiddenFiles, signal = new AbortController().signal } = options;
    signal.throwIfAborted();
    const places = await resolvePlaces(options);
    const context = { places, home: options.home, letterCase: "counts", hiddenFiles, signal };
    const { root, selection, walk } = await search(await readLines(options.patterns, context), context);
    const nameOf = (found) => pathBelow(root, found) ?? found;
    const files = [];
    for (const found of walk.unreadable.keys())
        selection.noteFound(found);
    for (const [found, real] of walk.files) {
        selection.noteFound(found);
        if (files.length % FILES_PER_YIELD === 0)
            await (0,promises_.setImmediate)();
        signal.throwIfAborted();
        try {
            files.push(find_files_describe(real, nameOf(found), labelOf(found, places)));
        }
        catch (error) {
            walk.unreadable.set(found, { kind: "system", code: errorCode(error) });
        }
    }
    const skipped = [...walk.skipped].map(([found, reason]) => ({ label: labelOf(found, places), reason }));
    const unreadable = [...walk.unreadable].map(([found, reason]) => {
        return { label: labelOf(found, places) || ".", name: nameOf(found) || ".", reason };
    });
    return {
        files: files.sort((a, b) => compare(a.name, b.name)),
        root: labelOf(root, places),
        idle: await explainIdleLines(selection, walk.files.keys(), context),
        skipped: skipped.sort((a, b) => compare(a.label, b.label)),
        unreadable: unreadable.sort((a, b) => compare(a.label, b.label)),
        workspace: files.length === 0 && isEmpty(places[0].real) ? "empty" : "filled",
    };
}
async function resolvePlaces({ workspace, runnerTemp }) {
    const real = await (0,external_node_fs_promises_.realpath)(workspace).catch((error) => {
        throw new dist_errors/* InputError */.dz("workspace", `is ${quoted(workspace)}, which cannot be reached (${errorCode(error)})`);
    });
    const first = { kind: "workspace", given: withSlashes(external_node_path_.resolve(workspace)), real: withSlashes(real) };
    // Outside of a runner there may be no temporary folder; nothing can be found in one that does not exist.
    if (!runnerTemp)
        return [first];
    const temp = external_node_path_.resolve(runnerTemp);
    const realTemp = await (0,external_node_fs_promises_.realpath)(temp).catch(() => temp);
    return [first, { kind: "runner-temp", given: withSlashes(temp), real: withSlashes(realTemp) }];
}
function isEmpty(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).length === 0;
    }
    catch {
        return false; // it cannot be read, which the search says
    }
}
/** What becomes known of a file without opening it. Throws the system's error where it cannot be read. */
function find_files_describe(real, name, label) {
    const { mode, size, mtimeMs } = (0,external_node_fs_.lstatSync)(real);
    // Mode bits that let everybody read spare the second call for almost every file.
    if ((mode & 0o444) !== 0o444)
        (0,external_node_fs_.accessSync)(real, external_node_fs_.constants.R_OK);
    return { path: external_node_path_.sep === "/" ? real : external_node_path_.normalize(real), name, label, size, mtimeMs };
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=find-files.js.map
;// CONCATENATED MODULE: ./packages/action/lib/found-files.js



const MOST_NAMED = 10;
/** What the user should know of a search: lines that did nothing, and what was meant but is left out. */
function searchNotices({ files, idle, skipped, workspace }, ifNoFilesFound) {
    const notices = idle.map((line) => {
        const isHarmless = line.effect === "include" ? ifNoFilesFound === "ignore" : line.cause === undefined;
        return { level: isHarmless ? "notice" : "warning", message: idleWords(line) };
    });
    if (files.length === 0 && workspace === "empty") {
        const message = "the workspace is empty: check out the repository (actions/checkout) or write the data in an earlier step";
        notices.unshift({ level: ifNoFilesFound === "ignore" ? "notice" : "warning", message });
    }
    for (const { label, reason } of skipped.slice(0, MOST_NAMED)) {
        notices.push({ level: "warning", message: `not sent: ${SKIP_WORDS[reason]}`, file: label });
    }
    const more = skipped.length - MOST_NAMED;
    if (more > 0) {
        notices.push({ level: "warning", message: `${formatCount(more)} more that patterns mean are not sent either` });
    }
    return notices;
}
function idleWords({ text, effect, cause }) {
    const did = effect === "include" ? `\`${text}\` matched no file` : `\`${text}\` excludes nothing`;
    switch (cause?.kind) {
        case "excluded":
            return `${did}: \`${cause.by}\` excludes all that it matches. The last line that matches a file decides`;
        case "letter-case":
            return `${did}: \`${cause.file}\` differs in upper and lower case alone. Write the pattern as the file is named`;
        case "brackets":
            return `${did}: \`[…]\` stands for one of the characters in it, but \`${cause.file}\` has brackets in its name. Write \`${text.replaceAll("[", "[[]")}\``;
        case "included-again":
            return `${did}: a later line includes \`${cause.file}\` again. Write exclusions after what they exclude from`;
        case "other-folder":
            return `${did}: it starts from the workspace, and \`${cause.file}\` is sent. Write \`!**/${text.replace(/^[!\s]+/, "")}\` to exclude it in every folder`;
        case undefined: {
            const advice = MISTAKES.find(({ isMade }) => isMade(text.replace(/^[!\s]+/, "")))?.advice;
            return advice === undefined ? did : `${did}: ${advice}`;
        }
    }
}
/** What people write that means something else here. The first that fits is told. */
const MISTAKES = [
    {
        isMade: (pattern) => /^-\s/.test(pattern),
        advice: "`files` is text, not a YAML list. Write one pattern a line, without `- `",
    },
    {
        isMade: (pattern) => /^(["'`])(?:(?!\1).)+\1$/.test(pattern),
        advice: "the quotes count as part of the name. Leave them out, also around a name with spaces",
    },
    {
        isMade: (pattern) => /\$\{?(?:env:)?\w|%\w+%/.test(pattern),
        advice: "variables are not replaced here. Patterns start from the workspace; for another folder use an expression such as `runner.temp`",
    },
    {
        isMade: (pattern) => {
            const parts = pattern.replace(/\{[^{}]*\}/g, "").split(/[,;\s]+/);
            return parts.length > 1 && parts.every((part) => /[/.*]/.test(part));
        },
        advice: "it counts as one pattern. Write several on lines of their own",
    },
    {
        isMade: (pattern) => external_node_path_.sep === "/" && pattern.includes("\\"),
        advice: "on this runner, `\\` makes the character after it an ordinary one. Write `/` between folders",
    },
];
const SKIP_WORDS = {
    fifo: "not a regular file (fifo)",
    socket: "not a regular file (socket)",
    device: "not a regular file (device)",
    "link-outside": "a link to something outside the workspace",
    "link-loop": "a link that leads back to itself",
    "link-hidden": "a link to something hidden: set `include-hidden-files: true` to send it",
    "credential-file": "a file that an earlier step keeps credentials in",
    hidden: "its name begins with a dot: set `include-hidden-files: true` to send it",
};
/** The files that patterns mean and that cannot be read, as they fail in the run. */
function unreadableFiles({ unreadable }) {
    return unreadable.map(({ label, name, reason }) => {
        const hint = `Where it is not wanted, exclude it: \`!${label}\`.`;
        return new dist_errors/* FileError */.f6({ label, name }, `cannot be read: ${unreadableWords(reason)}`, { hint });
    });
}
function unreadableWords(reason) {
    switch (reason.kind) {
        case "system":
            return ["EACCES", "EPERM"].includes(reason.code) ? `permission denied (${reason.code})` : reason.code;
        case "broken-link":
            return "it is a link to nothing";
        case "too-many-links":
            return "links lead to more than 10,000 folders";
        case "invalid-name":
            return "its name is not UTF-8";
    }
}
//# sourceMappingURL=found-files.js.map
;// CONCATENATED MODULE: ./packages/action/lib/placeholders.js

const PLACEHOLDERS = ["commit", "ref", "date", "path", "name", "sha256"];
/** What is probably meant as a placeholder in metadata and is none: it would be sent as it is. A sentence for each. */
function unknownPlaceholders(metadata = {}) {
    const words = Object.values(metadata).flatMap((value) => [...value.matchAll(/\{([a-z0-9_-]{1,40})\}/gi)]);
    const unknown = new Set(words.map(([, word = ""]) => word).filter((word) => !PLACEHOLDERS.includes(word)));
    const known = PLACEHOLDERS.map((name) => `\`{${name}}\``).join(", ");
    return [...unknown].map((word) => {
        const meant = (0,nearest/* nearest */.p)(word, PLACEHOLDERS);
        const guess = meant === undefined ? "." : `: did you mean \`{${meant}}\`?`;
        return `\`{${word}}\` in \`metadata\` is no placeholder and is sent as it is${guess} There are ${known}`;
    });
}
/** What the run fills into the placeholders of metadata. `date` is the day in UTC, as ISO 8601 writes it. */
function placeholdersOf(env, now) {
    return {
        ...(env.GITHUB_SHA ? { commit: env.GITHUB_SHA } : {}),
        ...(env.GITHUB_REF_NAME ? { ref: env.GITHUB_REF_NAME } : {}),
        date: now.toISOString().slice(0, 10),
    };
}
/**
 * What the folder is called that all files lie in: by its own name; the workspace by the repository's.
 * @param root - its path from the workspace with `/`, empty for the workspace
 */
function rootNameOf(root, repository) {
    const folder = root.slice(root.lastIndexOf("/") + 1);
    // A runner's temporary folder has a name of the machine's, which says nothing.
    if (folder !== "" && folder !== "$RUNNER_TEMP")
        return folder;
    return repository?.split("/")[1] || "files";
}
//# sourceMappingURL=placeholders.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/services.js
// Required inputs are there once `loadInputs` has looked at them: `= ""` only says so to the compiler.
const SERVICES = {
    "edge-impulse": {
        title: "Edge Impulse",
        modes: ["create", "replace", "append"],
        async create({ token, baseUrl, organizationId, formFields, ...items }, { placeholders, rootName }) {
            const { edgeImpulse } = await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(565)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4565));
            const { mode, dataset, name, dataId = 0, bucketId, bucketName, ...more } = items;
            const named = bucketName === undefined ? undefined : { name: bucketName };
            const bucket = bucketId === undefined ? named : { id: bucketId };
            const existing = name === undefined ? { mode: "append", dataId } : { mode: "append", name, dataset };
            const target = mode === "append" ? existing : { ...more, mode, dataset: dataset ?? "", name, bucket, placeholders, rootName };
            return edgeImpulse({ token, baseUrl, organizationId: Number(organizationId), formFields, target });
        },
        targetName({ mode, dataset, name, dataId }) {
            if (mode !== "append")
                return `dataset "${dataset}"`;
            return name === undefined ? `data item ${dataId}` : `data item "${name}"`;
        },
        page: ({ organizationId }) => ({
            title: "the organization's data in Edge Impulse Studio",
            address: new URL(`https://studio.edgeimpulse.com/organization/${organizationId}/data`),
        }),
    },
    datatile: {
        title: "DataTile",
        modes: ["create", "replace", "append"],
        ownModeNames: { reload: "replace" },
        standInUrl: "https://datatile.invalid",
        async create({ baseUrl = "", targetHash = "", ...options }) {
            const { datatile } = await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(35)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1035));
            return datatile({ ...options, baseUrl, targetHash });
        },
        targetName: ({ mode, targetHash }) => `${mode === "create" ? "folder" : "database"} "${targetHash}"`,
    },
    "graphite-note": {
        title: "Graphite Note",
        modes: ["create", "replace", "append"],
        async create({ mode, name = "", userCode = "", datasetCode = "", ...options }, { temporaryFolder }) {
            const { graphiteNote } = await __nccwpck_require__.e(/* import() */ 48).then(__nccwpck_require__.bind(__nccwpck_require__, 1048));
            const target = mode === "create" ? { mode, name } : { mode, datasetCode };
            return graphiteNote({ ...options, userCode, target, temporaryFolder });
        },
        targetName: ({ mode, name, datasetCode }) => `dataset "${mode === "create" ? name : datasetCode}"`,
        page: () => ({ title: "Graphite Note", address: new URL("https://app.graphite-note.com/") }),
    },
    roe: {
        title: "Roe AI",
        modes: ["create", "replace"],
        async create({ mode, ...options }, { placeholders }) {
            const { roe } = await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(988)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9988));
            return roe({ ...options, mode: mode === "replace" ? "replace" : "create", placeholders });
        },
        targetName({ tableName, datasetId }) {
            if (tableName !== undefined)
                return `table "${tableName}"`;
            return datasetId === undefined ? "the default dataset" : `dataset "${datasetId}"`;
        },
    },
};
//# sourceMappingURL=services.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/load.js






/**
 * Reads the Action's inputs from a runner's environment: the text of `group-by` is in `INPUT_GROUP-BY`, and an empty one
 * mostly one that is not given.
 * @param mask - called with each secret that an input turns out to hold, before anything is said of it
 * @throws {InputsError} with everything that is wrong
 */
async function loadInputs(env, context, mask = () => { }) {
    const texts = inputTexts(env);
    const given = new GivenInputs(texts, context);
    for (const name of texts.keys()) {
        if (!TABLE.has(name))
            given.refuse(name, (0,nearest/* withGuess */.e)("is not an input of this action", name, [...TABLE.keys()]));
    }
    const choice = await given.value("service");
    if (choice === undefined && !texts.has("service"))
        given.refuse("service", `is required: one of ${SERVICE_CHOICES.join(", ")}`);
    const coded = CODED_SERVICES.find((name) => name === choice);
    if (coded !== undefined)
        return await loadFor(coded, coded, SERVICES[coded], given);
    if (choice !== undefined) {
        const { describedDefinition } = await __nccwpck_require__.e(/* import() */ 994).then(__nccwpck_require__.bind(__nccwpck_require__, 994));
        const definition = await describedDefinition(choice, given, mask);
        if (definition !== undefined)
            return await loadFor("custom", definition.title, definition, given);
    }
    throw new InputsError(given.problems);
}
/** @param name - the service's, for messages */
async function loadFor(service, name, definition, given) {
    const knownMode = await readMode(name, definition, given);
    const mode = knownMode ?? "create";
    const isDryRun = (await given.value("dry-run")) === true;
    const uses = usesOf(service, name, definition.standInUrl, knownMode, given);
    const standIns = isDryRun ? standInsOf(uses, knownMode, given) : new Map();
    const upload = {};
    const options = { token: "", mode };
    for (const [input, { spec, use }] of uses) {
        const type = use.type ?? spec.type;
        const standIn = standIns.get(input);
        const value = standIn === undefined ? await given.parse(input, type) : await type.parse(standIn, given.context);
        if (value === undefined && isMissing(input, use, knownMode, given)) {
            given.refuse(input, `is required${whyRequired(input, use, name, mode)}`);
        }
        if (value === undefined || spec.for === "action")
            continue;
        (spec.for === "upload" ? upload : options)[optionName(input)] = value;
    }
    // Built from the table, by the rule that these types are made with.
    const serviceOptions = options;
    const uploadInputs = upload; // as above
    given.warnings.push(...unknownPlaceholders(await given.value("metadata")));
    await given.checkAll(uploadInputs, dist_options/* checkRunOptions */._b);
    const facts = { placeholders: {}, rootName: "files", temporaryFolder: "." };
    if (knownMode !== undefined)
        await given.checkAll(serviceOptions, (some) => definition.create(some, facts));
    if (given.problems.length > 0)
        throw new InputsError(given.problems);
    const isOwnTarget = [...standIns.keys()].every((input) => typeof TABLE.get(input)?.for !== "object");
    return {
        service: name,
        mode,
        files: (await given.value("files")) ?? "",
        ifNoFilesFound: (await given.value("if-no-files-found")) ?? INPUTS["if-no-files-found"].default,
        hiddenFiles: (await given.value("include-hidden-files")) ?? INPUTS["include-hidden-files"].default,
        reading: await readingOf(given),
        upload: uploadInputs,
        createService: (run) => definition.create(serviceOptions, run),
        target: {
            title: definition.title,
            name: isOwnTarget ? definition.targetName(serviceOptions) : undefined,
            // A dry run's target may be a stand-in; another server's pages may have other addresses.
            page: isDryRun || given.isGiven("base-url") ? undefined : definition.page?.(serviceOptions),
        },
        warnings: given.warnings,
    };
}
async function readingOf(given) {
    const options = {
        format: await given.value("format"),
        headerRow: await given.value("header-row"),
        sheet: await given.value("sheet"),
        delimiter: await given.value("delimiter"),
        encoding: await given.value("encoding"),
    };
    return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)); // as its type has it
}
/** The inputs that the service has in this mode. Others that are given, and those that exclude each other, are problems. */
function usesOf(service, name, standInUrl, mode, given) {
    const uses = [];
    for (const [input, spec] of TABLE) {
        const use = useOf(spec, service, standInUrl);
        if (use !== undefined && (mode === undefined || use.modes?.includes(mode) !== false)) {
            uses.push([input, { spec, use }]);
            if (spec.excludes !== undefined && given.isGiven(input) && given.isGiven(spec.excludes)) {
                given.refuse(input, `and \`${spec.excludes}\` exclude each other: give one of them`);
            }
        }
        else if (given.isGiven(input)) {
            given.refuse(input, use === undefined ? inputOf(spec, name) : `is not supported with mode: ${mode}`);
        }
    }
    return new Map(uses);
}
/** What a dry run takes for inputs that are missing. */
function standInsOf(uses, mode, given) {
    const standIns = new Map();
    for (const [input, { use }] of uses) {
        if (use.standIn === undefined || !isMissing(input, use, mode, given))
            continue;
        standIns.set(input, use.standIn);
        if (input === "token")
            continue;
        given.warnings.push(`\`${input}\` is not set. This dry run does without it; an upload needs it`);
    }
    return standIns;
}
/** @param mode - undefined where it is wrong: what it would require is not known then */
function isMissing(input, use, mode, given) {
    if (given.isGiven(input) || (use.unless !== undefined && given.isGiven(use.unless)))
        return false;
    if (mode === undefined)
        return use.required === true && use.modes === undefined;
    return use.required === true || use.required?.includes(mode) === true;
}
/**
 * How a service uses an input; undefined where it does not have it.
 * @param standInUrl - of a service that has no address of its own
 */
function useOf(spec, service, standInUrl) {
    if (typeof spec.for === "object")
        return spec.for[service];
    if (spec === TABLE.get("token"))
        return { required: true, standIn: "dry-run-without-token" };
    if (spec === TABLE.get("base-url") && standInUrl !== undefined)
        return { required: true, standIn: standInUrl };
    return spec.required === undefined ? {} : { required: spec.required };
}
/** What makes an input necessary, or what it may be. */
function whyRequired(name, { required, modes, unless }, service, mode) {
    if (name === "token") {
        return ". If it is set to a secret, check the secret's name. Runs for pull requests from forks and by Dependabot get no secrets: use `dry-run: true` there";
    }
    if (name === "files")
        return ": patterns, one a line";
    const or = unless === undefined ? "" : `, or \`${unless}\``;
    return required === true && modes === undefined ? ` with service: ${service}${or}` : ` with mode: ${mode}${or}`;
}
function inputOf(spec, service) {
    const having = SERVICE_NAMES.filter((other) => useOf(spec, other, undefined) !== undefined);
    return `is an input of ${having.join(" and ")}, not of ${service}`;
}
async function readMode(service, { modes, title, ownModeNames = {} }, given) {
    const text = given.text("mode") ?? INPUTS.mode.default;
    const mode = modes.find((candidate) => candidate === text);
    if (mode !== undefined)
        return mode;
    const meant = new Map(Object.entries({ ...MODE_SYNONYMS, ...ownModeNames })).get(text.toLowerCase());
    const known = `${quoted(text)} is not a mode of ${service}, which has ${modes.join(", ")}`;
    if (Object.hasOwn(ownModeNames, text))
        given.refuse("mode", `${quoted(text)} is ${title}'s own word: write \`${meant}\``);
    else if (meant !== undefined && modes.includes(meant))
        given.refuse("mode", `${known}: did you mean \`${meant}\`?`);
    else
        given.refuse("mode", (0,nearest/* withGuess */.e)(known, text, modes));
    return undefined;
}
/** What people call the modes. */
const MODE_SYNONYMS = {
    add: "append",
    insert: "append",
    new: "create",
    overwrite: "replace",
    reload: "replace",
    update: "replace",
    upload: "create",
    upsert: "replace",
};
//# sourceMappingURL=load.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/workspace-file.js





// A mapping of metadata or columns is far smaller; a data file named by mistake is not to be read whole.
const workspace_file_MAX_BYTES = 1024 * 1024;
/**
 * Reads a text file of the workspace, for an input given as `@path`.
 * @throws {BadValue} where it lies outside the workspace, also through a symbolic link, is hidden behind one, holds credentials, or cannot be
 * read
 */
async function readWorkspaceFile(workspace, name) {
    const named = quoted(name);
    const root = await (0,external_node_fs_promises_.realpath)(workspace);
    const target = await (0,external_node_fs_promises_.realpath)(external_node_path_.resolve(root, name)).catch(() => undefined);
    if (target === undefined)
        throw new BadValue(`names ${named}, which does not exist in the workspace`);
    if (!liesIn(root, target))
        throw new BadValue(`names ${named}, which lies outside the workspace`);
    if (holdsCredentials("workspace", external_node_path_.relative(root, target).split(external_node_path_.sep))) {
        throw new BadValue(`names ${named}, which earlier steps keep credentials in`);
    }
    const place = { kind: "workspace", given: withSlashes(root), real: withSlashes(root) };
    if (leadsToHidden(withSlashes(external_node_path_.resolve(root, name)), withSlashes(target), [place])) {
        throw new BadValue(`names ${named}, which is a link to something hidden: name the file itself`);
    }
    const stats = await (0,external_node_fs_promises_.stat)(target);
    if (!stats.isFile())
        throw new BadValue(`names ${named}, which is not a file`);
    if (stats.size > workspace_file_MAX_BYTES)
        throw new BadValue(`names ${named}, which is larger than 1 MiB`);
    return await (0,external_node_fs_promises_.readFile)(target, "utf8").catch(() => {
        throw new BadValue(`names ${named}, which cannot be read`);
    });
}
/**
 * The real path of a file to be written, which need not exist yet.
 * @param folders - it has to lie in one of these; from the first, where it is relative
 * @throws {BadValue} where it lies elsewhere, also through a symbolic link, or is no place for it
 */
async function pathToWrite(folders, name) {
    const roots = await Promise.all(folders.map((folder) => (0,external_node_fs_promises_.realpath)(folder).catch(() => external_node_path_.resolve(folder))));
    const target = await realPathOf(external_node_path_.resolve(folders[0], name));
    const root = target === undefined ? undefined : roots.find((candidate) => liesIn(candidate, target));
    if (target === undefined || root === undefined) {
        throw new BadValue(`${quoted(name)} lies outside the workspace and RUNNER_TEMP`);
    }
    const kind = root === roots[0] ? "workspace" : "runner-temp";
    if (holdsCredentials(kind, external_node_path_.relative(root, target).split(external_node_path_.sep))) {
        throw new BadValue(`${quoted(name)} is where git, the runner or earlier steps keep what is theirs`);
    }
    const stats = await (0,external_node_fs_promises_.lstat)(target).catch(() => undefined); // not made yet
    if (stats !== undefined && !stats.isFile())
        throw new BadValue(`${quoted(name)} is not a file`);
    return target;
}
/** The path without symbolic links, of which the end need not exist; undefined where a link leads to nothing. */
async function realPathOf(target) {
    const real = await (0,external_node_fs_promises_.realpath)(target).catch(() => undefined);
    if (real !== undefined)
        return real;
    // A link to nothing exists itself: what is written to it would come into being wherever it leads.
    const isThere = await (0,external_node_fs_promises_.lstat)(target).then(() => true, () => false);
    if (isThere || external_node_path_.dirname(target) === target)
        return undefined;
    const folder = await realPathOf(external_node_path_.dirname(target));
    return folder === undefined ? undefined : external_node_path_.join(folder, external_node_path_.basename(target));
}
function liesIn(root, target) {
    return !["", undefined].includes(pathBelow(withSlashes(root), withSlashes(target)));
}
//# sourceMappingURL=workspace-file.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = require("node:stream/promises");
;// CONCATENATED MODULE: ./packages/action/lib/report-file.js





/** Writes the report, as JSON, into a new folder below `folder`; its path. */
async function writeReport(report, folder) {
    const target = external_node_path_.join(await (0,external_node_fs_promises_.mkdtemp)(external_node_path_.join(folder, "dataset-upload-")), "report.json");
    await (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_.Readable.from(chunksOf(report)), (0,external_node_fs_.createWriteStream)(target));
    return target;
}
const CHUNK_CHARACTERS = 64 * 1024;
/** The JSON in pieces, a line for each file and each request: as one text, that of 100,000 requests took 210 MiB more. */
function* chunksOf(report) {
    let chunk = "";
    for (const piece of piecesOf(report)) {
        chunk += piece;
        if (chunk.length < CHUNK_CHARACTERS)
            continue;
        yield chunk;
        chunk = "";
    }
    yield chunk;
}
function* piecesOf(report) {
    let before = "{\n";
    for (const [key, value] of Object.entries(report)) {
        yield `${before}${JSON.stringify(key)}: `;
        if (Array.isArray(value))
            yield* listPieces(value);
        else
            yield harmlessJson(value);
        before = ",\n";
    }
    yield "\n}\n";
}
function* listPieces(list) {
    let before = "[\n";
    for (const entry of list) {
        yield before + harmlessJson(entry);
        before = ",\n";
    }
    yield list.length === 0 ? "[]" : "\n]";
}
/**
 * JSON that does nothing to a log when a later step prints it: what could be a command of the runner's, colours or
 * reorders text is written as an escape.
 */
function harmlessJson(value) {
    return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#\[)/gu, jsonEscape);
}
/** A character as JSON's escapes for its code units. */
function jsonEscape(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
//# sourceMappingURL=report-file.js.map
;// CONCATENATED MODULE: ./packages/action/lib/outputs.js

/** The Action's outputs, as `action.yml` and the README describe them. */
const OUTPUTS = {
    status: "`success`, `partial`, `failure`, `skipped` or `planned`. `partial`: something arrived, was emptied or is in doubt, but not all is there. `failure`: nothing changed at the service. `skipped`: there was nothing to do. `planned`: a dry run.",
    "file-count": "Files: the sum of the four counts that follow. Except in a dry run, where files without faults are in none of them.",
    "uploaded-count": "Files that the service said it has.",
    "skipped-count": "Files that an earlier run uploaded.",
    "failed-count": "Files that failed, including those that were never sent.",
    "in-doubt-count": "Files that were sent, and that may or may not have arrived.",
    "row-count": "Rows that the service accepted; in a dry run, rows that would be sent. The header is no row.",
    "service-row-count": "Rows that the service says it holds now; empty where it does not say.",
    "byte-count": "Bytes of file content that the service accepted.",
    "item-id": "The first of what this run made or added to. That is a data item, a file, a dataset code or a table name.",
    "item-ids": "JSON array of all of them, in the order of the plan.",
    "job-id": "The first job in which the service processes what this run sent.",
    "job-ids": "JSON array of all of them, in the order of the plan.",
    url: "Where to look at the result, if the service has such an address.",
    files: 'JSON array with an entry for each file: `{"path", "state", "item", "job", "rows", "bytes"}`. What is not known is `null`.',
    "row-counts": "JSON object from each file's path to its rows, which add up to `row-count`.",
    report: "Path of the JSON report with every file, request, attempt and error. It is below the runner's temporary folder.",
};
// GitHub takes 1 MiB of outputs, and counts them in UTF-16.
const MAX_UTF16_BYTES = 1024 * 1024;
const MAX_OUTPUT_BYTES = 512 * 1024;
/**
 * The outputs of a run. All have a value at any time: that of a run of which nothing is known yet, too.
 * @param facts - `inputs`: what the workflow's author wrote: a name among them is the author's own, and may have spaces
 */
function outputsOf(report, facts) {
    const { status, totals } = report;
    const isSafe = (id) => SAFE_ID.test(facts.inputs.has(id) ? id.replaceAll(" ", "_") : id);
    const safe = (id) => (id !== undefined && isSafe(id) ? id : null);
    const jobIds = report.jobIds.filter(isSafe);
    const itemIds = report.itemIds.filter(isSafe);
    const counted = report.files.filter(({ state, rows }) => state !== "skipped" && rows !== undefined);
    const outputs = {
        status,
        "file-count": String(totals.files),
        "uploaded-count": String(totals.uploaded),
        "skipped-count": String(totals.skipped),
        "failed-count": String(totals.failed),
        "in-doubt-count": String(totals.inDoubt),
        "row-count": String(counted.reduce((sum, { rows = 0 }) => sum + rows, 0)),
        "service-row-count": String(totals.serviceRows ?? ""),
        "byte-count": String(totals.bytes),
        "item-id": itemIds[0] ?? "",
        "item-ids": harmlessJson(itemIds),
        "job-id": jobIds[0] ?? "",
        "job-ids": harmlessJson(jobIds),
        url: facts.url,
        files: harmlessJson(report.files.map(({ file, state, itemId, jobId, rows = null, size }) => {
            return { path: file, state, item: safe(itemId), job: safe(jobId), rows, bytes: size };
        })),
        "row-counts": harmlessJson(rowCounts(counted)),
        report: facts.reportPath,
    };
    const tooLarge = emptyTooLarge(outputs);
    const unsafeIds = report.jobIds.length + report.itemIds.length - jobIds.length - itemIds.length;
    return { outputs, tooLarge, unsafeIds };
}
/** Empties outputs that GitHub would not take: those that are too large by themselves, then the largest, until the sum fits. */
function emptyTooLarge(outputs) {
    const largestFirst = Object.keys(outputs) // the record's own
        .sort((a, b) => outputs[b].length - outputs[a].length);
    let sum = largestFirst.reduce((bytes, name) => bytes + 2 * (name.length + outputs[name].length), 0);
    return largestFirst.filter((name) => {
        if (sum <= MAX_UTF16_BYTES && Buffer.byteLength(outputs[name]) <= MAX_OUTPUT_BYTES)
            return false;
        sum -= 2 * outputs[name].length;
        outputs[name] = "";
        return true;
    });
}
function rowCounts(files) {
    // Without a prototype it is a table from the start: 10,000 entries of an ordinary object take four times as long.
    const counts = Object.create(null);
    for (const { file, rows } of files)
        if (rows !== undefined)
            counts[file] = rows;
    return counts;
}
// Later steps put ids into their scripts, often by an expression, which a shell then reads as its own text. One that a shell
// takes for no command can still be an option (`-o`), a second argument, or lead elsewhere (`../..`, `~`, `@host`). In JSON
// escapes they would do no harm until a step reads them with `fromJSON`, as a matrix does: so they are left out there too.
const SAFE_ID = /^[\p{L}\p{N}_](?!.*\/\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}_.:~+=@,/-]{0,499}$/u;
//# sourceMappingURL=outputs.js.map
;// CONCATENATED MODULE: ./packages/action/lib/progress-log.js

const INTERVAL_MS = 5000;
/** The rate is that of the last seconds: an average since the start would only fall while a run waits. */
const RATE_WINDOW_MS = 30_000;
/** Says every few seconds how far a run has come, and, while nothing moves, what it waits for and for how long. */
class ProgressLog {
    #write;
    #now;
    #startedAt;
    #waits = new Map();
    #saidAt;
    #latest;
    /** How many bytes had been sent when, the oldest first. */
    #sent;
    /** @param now - milliseconds that never go back */
    constructor(write, now) {
        this.#write = write;
        this.#now = now;
        this.#startedAt = now();
        this.#saidAt = this.#startedAt;
        this.#sent = [{ at: this.#startedAt, bytes: 0 }];
    }
    /** Takes note of what happens, and says at once what a reader would otherwise take for a standstill. */
    on(event) {
        if (event.kind === "planned") {
            const { tasks, files, bytes } = event;
            this.#write(`Planned: ${formatNumber(tasks.length, "task")}, ${formatNumber(files, "file")}, ${formatBytes(bytes)}`);
        }
        if (event.kind === "asking" || event.kind === "retrying")
            this.#write(waitLine(event));
        if (event.kind === "waiting")
            this.#wait(event);
        if (event.kind === "task-finished")
            this.#waits.delete(event.task);
        if (event.kind !== "progress")
            return;
        this.#latest = event.progress;
        this.sayIfDue();
    }
    /** To be called from time to time: a run that waits makes no progress, and is to be seen waiting. */
    sayIfDue() {
        const now = this.#now();
        if (this.#latest === undefined || now - this.#saidAt < INTERVAL_MS)
            return;
        this.#saidAt = now;
        const rate = this.#rate(now, this.#latest.sentBytes);
        this.#write(progressLine(this.#latest, { elapsedMs: now - this.#startedAt, rate }));
        const waits = [...this.#waits.values()].filter(({ until }) => until > now);
        const [first] = waits;
        if (first === undefined)
            return;
        const left = Number.isFinite(first.until) ? `, ${formatDuration(first.until - now)} to go` : "";
        const others = waits.length > 1 ? ` (and ${formatNumber(waits.length - 1, "more task")})` : "";
        this.#write(logText(`waiting for ${formatDuration(now - first.since)}${left}: ${first.reason}${others}`));
    }
    #wait({ task, reason, forMs = Number.POSITIVE_INFINITY }) {
        const now = this.#now();
        this.#waits.set(task, { reason, since: now, until: now + forMs });
    }
    /** Bytes a second, of late. */
    #rate(now, bytes) {
        this.#sent.push({ at: now, bytes });
        while (this.#sent[1] !== undefined && now - this.#sent[1].at >= RATE_WINDOW_MS)
            this.#sent.shift();
        const [from = { at: now, bytes }] = this.#sent;
        return now === from.at ? 0 : Math.round(((bytes - from.bytes) * 1000) / (now - from.at));
    }
}
function waitLine(event) {
    const where = `(${event.task}, ${event.step}: ${event.reason})`;
    if (event.kind === "asking") {
        return logText(`no answer: asking the service whether it arrived, for at most ${formatDuration(event.forMs)} ${where}`);
    }
    const wait = formatDuration(event.delayMs);
    return logText(`${event.because === "busy" ? `busy: waiting ${wait}` : `trying again in ${wait}`} ${where}`);
}
/** How far a run has come. @param pace - `rate` in bytes a second */
function progressLine({ files, totalFiles, sentBytes, rows, fraction }, { elapsedMs, rate }) {
    const left = fraction > 0 && fraction < 1 ? (elapsedMs * (1 - fraction)) / fraction : undefined;
    return [
        `${Math.floor(fraction * 100)} %`,
        `${formatCount(files)} of ${formatNumber(totalFiles, "file")}`,
        ...(rows > 0 ? [formatNumber(rows, "row")] : []),
        `${formatBytes(sentBytes)} sent`,
        ...(rate > 0 ? [`${formatBytes(rate)}/s`] : []),
        ...(left === undefined ? [] : [`about ${formatDuration(left)} left`]),
    ].join(", ");
}
//# sourceMappingURL=progress-log.js.map
;// CONCATENATED MODULE: ./packages/action/lib/secrets.js


// Where http-client looks for a proxy, and what else of the machine's may hold one's password.
const PROXIES = ["http_proxy", "https_proxy", "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
const ADDRESSES = Object.entries(INPUTS).flatMap(([name, { type }]) => type === address || type === baseUrl ? [`INPUT_${name.toUpperCase()}`] : []);
/** Whatever in the environment is nobody's business: the token, passwords of proxies, keys in addresses. */
function secretsOf(env) {
    const addresses = [...PROXIES, ...ADDRESSES].map((name) => env[name]?.trim() ?? "");
    const secrets = [env.INPUT_TOKEN ?? "", ...addresses.flatMap(secretsOfAddress)];
    return [...new Set(secrets)].filter((secret) => secret.trim() !== "");
}
// A value of a query that is shorter may be an ordinary word, which masking would blot out of the whole job's log.
const SHORTEST_KEY = 12;
/** The password in an address, also in one that is written wrong, and the keys in its query. */
function secretsOfAddress(address) {
    const [, userinfo = ""] = /^(?:[a-z][a-z\d+.-]*:\/*)?([^/?#]*)@/i.exec(address) ?? [];
    const colon = userinfo.indexOf(":");
    // A user name by itself is a key too: some services take one in its place.
    const password = colon === -1 ? userinfo : userinfo.slice(colon + 1);
    const [, query = ""] = /\?([^#]*)/.exec(address) ?? [];
    const values = [...new URLSearchParams(query).values()].filter((value) => value.length >= SHORTEST_KEY);
    return [password, decoded(password), ...values];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The value with the secrets taken out of every text in it. What holds none is not copied. */
function redactAll(value, redact) {
    return redacted(value, redact); // of the same shape: only texts are replaced, by texts
}
function redacted(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (typeof value !== "object" || value === null)
        return value;
    const before = Array.isArray(value) ? value : Object.values(value);
    const changed = [];
    for (let index = 0; index < before.length; index += 1) {
        const clean = redacted(before[index], redact);
        if (clean !== before[index])
            changed.push([index, clean]);
    }
    if (changed.length === 0)
        return value;
    const after = [...before];
    for (const [index, clean] of changed)
        after[index] = clean;
    return Array.isArray(value) ? after : Object.fromEntries(Object.keys(value).map((key, index) => [key, after[index]]));
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./packages/action/lib/markdown.js

/**
 * Text of a server's or a file's as a code span: nothing in it is read as Markdown or HTML, and nothing becomes a link.
 * @param limit - in characters
 */
function code(text, limit = 200) {
    const line = (0,dist_text/* plainText */.w)(text, limit);
    if (line === "")
        return "";
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const space = longest > 0 ? " " : "";
    return fence + space + line + space + fence;
}
/** Lines as a block of code, with a fence that none of them can close. */
function codeBlock(lines) {
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return [fence, ...lines, fence];
}
/** As {@link code}, for a cell of a table, where a `|` ends the cell even within a code span. */
function codeCell(text, limit = 200) {
    // A backslash before the `|` would escape the backslash that escapes it.
    return code(text, limit).replace(/(\\*)\|/g, "$1$1\\|");
}
/** A sentence with words of a server's or a file's in it, as Markdown that shows exactly these words. */
function prose(text, limit = 500) {
    return (0,dist_text/* plainText */.w)(text, limit)
        .split(/(`[^`]+`|\s+|:(?!\d\d?:)[\w+-]+:)/)
        .map((piece) => {
        if (/^`[^`]+`$/.test(piece))
            return piece;
        // GitHub makes a picture of a word between colons, which no backslash prevents. But a time of day stays one.
        if (/^:[\w+-]+:$/.test(piece))
            return code(piece);
        if (!MAKES_A_LINK.test(piece))
            return markdown_escaped(piece);
        // The sentence's own punctuation is no part of the address.
        const end = /[.,:;!?)\]}"']*$/.exec(piece)?.[0] ?? "";
        return code(piece.slice(0, piece.length - end.length)) + markdown_escaped(end);
    })
        .reduce(joinApart, "")
        .replace(/^[#>+=-]/, "\\$&")
        .replace(/^(\d+)(?=[.)])/, "$1\\");
}
/** Backticks that meet would be one longer run, which begins or ends another span of code. */
function joinApart(before, piece) {
    return before.endsWith("`") && piece.startsWith("`") ? `${before} ${piece}` : before + piece;
}
function markdown_escaped(piece) {
    return piece.replace(/[\\`*_~[\]<>&!|$]/g, "\\$&");
}
// Addresses, mail addresses, mentions, issue numbers and commits: GitHub links them without being asked to.
const MAKES_A_LINK = /:\/|www\.|@|#\d|gh-\d|\b[0-9a-f]{7,40}\b/i;
/** A link with words of ours. */
function markdown_link(words, address) {
    return `[${markdown_escaped(words)}](<${address.href}>)`;
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./packages/action/lib/summary.js


const MAX_ENTRIES = 20;
const ICONS = {
    success: "✅",
    partial: "⚠️",
    failure: "❌",
    skipped: "⏭️",
    planned: "📋",
};
const STATES = {
    failed: "❌ failed",
    "in-doubt": "❓ in doubt",
    "not-sent": "⏹️ not sent",
    uploaded: "✅ uploaded",
    planned: "📋 planned",
    skipped: "⏭️ skipped",
};
/** The job summary: GitHub-flavoured Markdown, in which names of files and words of servers are text and nothing else. */
function summaryOf(digest) {
    return [
        `### ${ICONS[digest.report.status]} ${prose(digest.outcome)}`,
        errorList(digest),
        noticeList(digest),
        facts(digest),
        itemTable(digest),
        summary_fileTable(digest),
    ]
        .filter((section) => section !== "")
        .join("\n\n")
        .concat("\n");
}
/** Each error once, however many files it befell, with what to do about it. */
function errorList({ errors }) {
    return summary_list("What went wrong", errors, errorItem);
}
function errorItem({ error, hint, files, moreFiles }) {
    const more = moreFiles > 0 ? ` and ${formatCount(moreFiles)} more` : "";
    const named = files.length === 0 ? "" : `${files.map((file) => code(file)).join(", ")}${more}: `;
    return `${named}${prose(error.message)}${hint === undefined ? "" : `<br>➜ ${prose(hint)}`}`;
}
function noticeList({ report }) {
    return summary_list("Notices", report.notices, ({ message, file, details }) => {
        const named = file === undefined ? "" : `${code(file)}: `;
        return `${named}${prose(message)}${details === undefined ? "" : detailsBlock(details)}`;
    });
}
function summary_list(title, all, itemOf) {
    if (all.length === 0)
        return "";
    const items = all.slice(0, MAX_ENTRIES).map((entry) => `- ${itemOf(entry)}`);
    const more = all.length - items.length;
    if (more > 0)
        items.push(`- and ${formatCount(more)} more: see the report`);
    return `#### ${title}\n\n${items.join("\n")}`;
}
const MAX_DETAILS_CHARACTERS = 32 * 1024;
/** A block of code below an item of a list, which a click opens. */
function detailsBlock(details) {
    if (details.length > MAX_DETAILS_CHARACTERS)
        return " (in the log and the report)";
    const lines = ["<details><summary>Show</summary>", "", ...codeBlock(linesToShow(details)), "", "</details>"];
    return `\n\n${lines.map((line) => `  ${line}`.trimEnd()).join("\n")}\n`;
}
function facts({ report, target, items, itemCount, verb }) {
    const { status, totals, baseUrl, mode, shard, jobIds, itemIds, earlierItemIds } = report;
    const [first] = items;
    const saysMade = status !== "failure" && !(itemCount > 1 && items.length > 0);
    const label = itemCount === 1 && first !== undefined ? `${prose(first.label)} ` : "";
    const entries = [
        ["Service", baseUrl === "" ? "" : `${prose(target.title)}, ${code(baseUrl)}, mode ${prose(mode)}`],
        ["Shard", shard === undefined ? "" : `${shard.index}/${shard.count}`],
        [verb, saysMade ? (label + idList(itemIds)).trim() : ""],
        ["Jobs", idList(jobIds)],
        ["Rows the service holds", totals.serviceRows === undefined ? "" : formatCount(totals.serviceRows)],
        ["Made by earlier runs", idList(earlierItemIds)],
        ["Look at", target.page === undefined ? "" : markdown_link(target.page.title, target.page.address)],
    ];
    return entries.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`])).join("<br>\n");
}
function idList(ids) {
    const shown = ids.slice(0, 10).map((id) => code(id));
    return shown.join(", ") + (ids.length > shown.length ? ` and ${formatCount(ids.length - shown.length)} more` : "");
}
/** What was made, or would be, with the files in it. */
function itemTable({ items, itemCount, verb }) {
    if (itemCount === 1)
        return "";
    return table([verb, "Id", "Files", "Rows", "Size"], items.map((item) => [
        codeCell(item.label),
        codeCell(item.itemId ?? ""),
        filesOf(item),
        rowsOf(item),
        formatBytes(item.bytes),
    ]), itemCount, "item");
}
function filesOf({ files, arrived }) {
    return arrived === files ? formatCount(files) : `${formatCount(arrived)} of ${formatCount(files)}`;
}
function rowsOf({ rows }) {
    return rows === undefined ? "" : formatCount(rows);
}
/** The first files; ids only where the items have not shown them. */
function summary_fileTable({ report, files, items }) {
    const withIds = items.length === 0;
    return table(["State", "File", "Rows", "Size", "Job", "Item"], files.map((file) => [
        STATES[file.shown],
        codeCell(file.file),
        rowsOf(file),
        formatBytes(file.size),
        withIds ? codeCell(file.jobId ?? "") : "",
        withIds ? codeCell(file.itemId ?? "") : "",
    ]), report.files.length, "file");
}
/** A table without the columns that are empty; numbers stand on the right. */
function table(head, rows, count, what) {
    if (rows.length === 0)
        return "";
    const used = head.flatMap((title, column) => (rows.some((row) => row[column] !== "") ? [{ title, column }] : []));
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const more = count - rows.length;
    return [
        line(used.map(({ title }) => title)),
        line(used.map(({ title }) => (["Files", "Rows", "Size"].includes(title) ? "--:" : "---"))),
        ...rows.map((row) => line(used.map(({ column }) => row[column] ?? ""))),
        ...(more > 0 ? ["", `and ${formatNumber(more, `more ${what}`)}: all are in the report.`] : []),
    ].join("\n");
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./packages/action/lib/main.js


















/** Runs the Action in a runner's environment. What went wrong is in the outputs, the log and the exit code: nothing is thrown. */
async function main(env) {
    const { redact, mask } = maskSecrets(env);
    const notices = [];
    const live = new LiveReport();
    let inputs;
    const empty = (errors) => emptyReport(errors, { service: inputs?.service ?? env.INPUT_SERVICE ?? "", mode: inputs?.mode });
    const outputFacts = () => ({
        reportPath: "",
        url: inputs?.target.page?.address.href ?? "",
        inputs: new Set(inputTexts(env).values()),
    });
    const writeDown = (error) => setOutputs(outputsOf(live.asIfEnded(empty([]), error), outputFacts()).outputs, redact);
    // A run has failed until its outputs say otherwise.
    process.exitCode = 1;
    const crashing = endOnCrash(writeDown, redact);
    let report;
    // A run that has ended is told as it ended, whatever comes after.
    const stopping = stopOnSignals(() => report ?? writeDown(CANCELLED));
    // A run whose outputs cannot be written sends nothing: nobody would learn what it did.
    if (setOutputs(outputsOf(empty([]), outputFacts()).outputs) === "unwritable")
        return crashing.end();
    const workspace = env.GITHUB_WORKSPACE || process.cwd();
    try {
        const files = {
            readText: (name) => readWorkspaceFile(workspace, name),
            pathToWrite: (name) => pathToWrite([workspace, ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])], name),
        };
        inputs = await loadInputs(env, files, (secret) => mask([secret]));
        for (const message of inputs.warnings)
            notices.push({ level: "warning", message });
        report = await run(inputs, { env, workspace, notices, redact, live, signal: stopping.signal });
    }
    catch (thrown) {
        report = empty(thrown === stopping.signal.reason ? [CANCELLED] : errorsOf(thrown));
    }
    const whole = { ...report, notices: [...notices, ...report.notices] };
    // Before anything is made of it: in Markdown, `_` is written `\\_`, and a secret would not be known for one any more.
    await publish(redactAll(whole, redact), inputs, outputFacts(), env, redact);
    stopping.end();
    crashing.end();
    // Not by itself: a library may have left open what would keep the process. First its log has to leave, which waits on Windows.
    process.stdout.write("", () => process.exit());
}
/** Before anything else: whatever is printed after this, the runner takes the secrets out of. */
function maskSecrets(env) {
    const known = [];
    let redact = (text) => text;
    const mask = (secrets) => {
        for (const form of new Set(secrets.flatMap(dist_redact/* secretForms */.eo)))
            setSecret(form);
        known.push(...secrets);
        redact = (0,dist_redact/* redactor */.$p)(known);
    };
    mask(secretsOf(env));
    return { redact: (text) => redact(text), mask };
}
const CANCELLED = { kind: "stopped", message: "the run was cancelled" };
// A runner sends SIGINT when a run is cancelled, SIGTERM 7.5 s later, and kills 2.5 s after that.
const MAX_MS_AFTER_SIGNAL = 4500;
/**
 * Aborts the signal when the runner says to stop, and ends the process soon after, should anything keep it.
 * @param onStop - writes down what is known by then
 */
function stopOnSignals(onStop) {
    const controller = new AbortController();
    const stop = (name) => {
        if (controller.signal.aborted)
            return;
        info(`${name}: stopping; what has arrived will be reported`);
        controller.abort();
        onStop();
        setTimeout(() => process.exit(), MAX_MS_AFTER_SIGNAL).unref();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    return {
        signal: controller.signal,
        end: () => {
            process.off("SIGINT", stop).off("SIGTERM", stop);
        },
    };
}
/**
 * Ends the process at an error that nobody caught, without a stack trace: messages may hold what a library was given. And
 * where nothing is left to wait for though the run is not through, which Node would take for a success.
 * @param onCrash - writes down what is known by then
 */
function endOnCrash(onCrash, redact) {
    const crash = (thrown) => {
        const [error] = errorsOf(thrown);
        try {
            if (error !== undefined)
                onCrash(error);
            core_error(logText(redact(error?.message ?? "")));
            info(logText(redact(error?.hint ?? "")));
        }
        finally {
            process.exit(1);
        }
    };
    // Promises that nobody caught end up here too.
    process.on("uncaughtException", crash);
    const stuck = () => crash(new Error("the run waits for what never comes"));
    process.once("beforeExit", stuck);
    return { end: () => void process.off("beforeExit", stuck) };
}
async function run(inputs, context) {
    const { env, workspace, redact, live, signal } = context;
    const found = await findFiles({
        patterns: inputs.files,
        workspace,
        runnerTemp: env.RUNNER_TEMP,
        hiddenFiles: inputs.hiddenFiles,
        signal,
    });
    // Paths tell, both without links. Numbers of files do not: beyond 2^53, as NTFS has them, Node rounds them.
    const others = found.files.filter(({ path }) => path !== inputs.upload.journal);
    const files = others.map((file) => ({ ...file, reading: inputs.reading }));
    const failedFiles = unreadableFiles(found);
    context.notices.push(...searchNotices(found, inputs.ifNoFilesFound));
    const service = await inputs.createService({
        placeholders: placeholdersOf(env, new Date()),
        temporaryFolder: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        rootName: rootNameOf(found.root, env.GITHUB_REPOSITORY),
    });
    info(`${formatNumber(files.length, "file")} for ${logText(inputs.target.title)} at ${service.baseUrl.host}`);
    const progress = new ProgressLog((line) => info(redact(line)), () => process.uptime() * 1000);
    const ticks = setInterval(() => progress.sayIfDue(), 1000);
    const isDebug = core_isDebug();
    try {
        const report = await upload({
            ...inputs.upload,
            service,
            files,
            failedFiles,
            signal,
            onEvent(event) {
                live.on(event);
                progress.on(event);
                if (isDebug && event.kind === "file")
                    debug(logText(redact(`${event.file.file}: ${event.file.state}`)));
            },
        });
        return files.length + failedFiles.length === 0 ? withoutFiles(report, inputs, context.notices) : report;
    }
    finally {
        clearInterval(ticks);
    }
}
/**
 * The report of a run that found nothing: a failure, unless that is allowed.
 * @param notices - what the search has said of it
 */
function withoutFiles(report, { ifNoFilesFound }, notices) {
    if (ifNoFilesFound !== "error")
        return report;
    const why = notices.filter(({ level }) => level === "warning").map(({ message }) => message);
    const error = {
        kind: "input",
        message: "`files` matched no file",
        hint: [...why, "Set `if-no-files-found` to `warn` or `ignore` where this is fine."].join("\n"),
    };
    return { ...report, status: "failure", errors: [...report.errors, error] };
}
async function publish(report, inputs, facts, env, redact) {
    const warn = (message) => warning(logText(redact(message)));
    const reportPath = await writeReport(report, env.RUNNER_TEMP || (0,external_node_os_.tmpdir)()).catch((error) => {
        warn(`the report cannot be written: ${String(error)}`);
        return "";
    });
    const { outputs, tooLarge, unsafeIds } = outputsOf(report, { ...facts, reportPath });
    const digest = digest_digestOf(report, inputs?.target ?? { title: report.service }, inputs?.upload.dryRun ? "dry-run" : "upload");
    if (setOutputs(outputs) === "written" && !digest.failed)
        process.exitCode = 0;
    for (const name of tooLarge) {
        warn(`the output \`${name}\` is left empty: GitHub takes 1 MiB of outputs, and would cut it. The report has it all`);
    }
    if (unsafeIds > 0) {
        const ids = `${formatNumber(unsafeIds, "id")} of the service's ${unsafeIds === 1 ? "is" : "are"}`;
        warn(`${ids} not in the outputs: a script could take characters in it for commands. The report has it`);
    }
    if (env.GITHUB_STEP_SUMMARY) {
        await summary
            .addRaw(summaryOf(digest))
            .write()
            .catch((error) => warn(`the summary cannot be written: ${String(error)}`));
    }
    for (const entry of closingLog(digest))
        writeEntry(entry);
}
function writeEntry(entry) {
    switch (entry.kind) {
        case "line":
            info(entry.text);
            break;
        case "group":
            startGroup(entry.title);
            for (const line of entry.lines)
                info(line);
            endGroup();
            break;
        case "annotation": {
            const { level, message, details = [], ...place } = entry.annotation;
            const write = { error: core_error, warning: warning, notice: notice }[level];
            write(message, place);
            for (const line of details)
                info(line);
        }
    }
}
/** Writes the outputs to the runner's file. Where that is gone, or its disk is full, the step fails and its log says why. */
function setOutputs(outputs, redact = (text) => text) {
    const values = Object.entries(outputs).map(([name, value]) => [name, redact(value)]);
    try {
        for (const [name, value] of values)
            setOutput(name, value);
        return "written";
    }
    catch (error) {
        core_error(logText(`the outputs cannot be written: ${String(error)}`));
        return "unwritable";
    }
}
//# sourceMappingURL=main.js.map
;// CONCATENATED MODULE: ./packages/action/lib/index.js

main(process.env);
//# sourceMappingURL=index.js.map
})();

module.exports = __webpack_exports__;
/******/ })()
;