"use strict";
exports.id = 571;
exports.ids = [571];
exports.modules = {

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJson: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./packages/core/dist/formats/json-scanner.js + 2 modules
var json_scanner = __webpack_require__(5140);
;// CONCATENATED MODULE: ./node_modules/.pnpm/lossless-json@4.3.3/node_modules/lossless-json/lib/esm/utils.js
/**
 * Test whether a string contains an integer number
 */
function utils_isInteger(value) {
  return INTEGER_REGEX.test(value);
}
const INTEGER_REGEX = /^-?[0-9]+$/;

/**
 * Test whether a string contains a number
 * http://stackoverflow.com/questions/13340717/json-numbers-regular-expression
 */
function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Test whether a string can be safely represented with a number
 * without information loss.
 *
 * When approx is true, floating point numbers that lose a few digits but
 * are still approximately equal in value are considered safe too.
 * Integer numbers must still be exactly equal.
 */
function isSafeNumber(value, config) {
  if (utils_isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  // Reject unsafe integers written as floats, like '9007199254740992.0', which isInteger(value) misses.
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
    return false;
  }
  const parsed = String(num);
  if (value === parsed) {
    return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed);
  if (valueDigits === parsedDigits) {
    return true;
  }
  if (config?.approx === true) {
    // A floating point value is approximately equal when:
    // 1. it has at least 14 digits
    // 2. the first 14 digits are equal
    const requiredDigits = 14;
    if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) {
      return true;
    }
  }
  return false;
}
let UnsafeNumberReason = /*#__PURE__*/function (UnsafeNumberReason) {
  UnsafeNumberReason["underflow"] = "underflow";
  UnsafeNumberReason["overflow"] = "overflow";
  UnsafeNumberReason["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason["truncate_float"] = "truncate_float";
  return UnsafeNumberReason;
}({});

/**
 * When the provided value is an unsafe number, describe what the reason is:
 * overflow, underflow, truncate_integer, or truncate_float.
 * Returns undefined when the value is safe.
 */
function getUnsafeNumberReason(value) {
  if (isSafeNumber(value, {
    approx: false
  })) {
    return undefined;
  }
  if (utils_isInteger(value)) {
    return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
    return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
    return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}

/**
 * Convert a string into a number when it is safe to do so.
 * Throws an error otherwise, explaining the reason.
 */
function toSafeNumberOrThrow(value, config) {
  const number = Number.parseFloat(value);
  const unsafeReason = getUnsafeNumberReason(value);
  if (config?.approx === true ? unsafeReason && unsafeReason !== UnsafeNumberReason.truncate_float : unsafeReason) {
    const unsafeReasonText = unsafeReason?.replace(/_\w+$/, '');
    throw new Error(`Cannot safely convert to number: the value '${value}' would ${unsafeReasonText} and become ${number}`);
  }
  return number;
}

/**
 * Split a number into sign, digits, and exponent.
 * Leading zeros and non-canonical zeros are normalized.
 *
 * The value can be constructed again from a split number by inserting a dot
 * at the second character of the digits if there is more than one digit,
 * prepending it with the sign, and appending an "e" and the exponent as follows:
 *
 *     const reconstructed = `${sign}${digits[0]}.${digits.slice(1)}e${exponent}`
 *
 */
function splitNumber(value) {
  const match = value.match(/^(-?)(\d+(?:\.\d*)?)([eE]([+-]?\d+))?$/);
  if (!match) {
    throw new SyntaxError(`Invalid number: ${value}`);
  }
  const sign = match[1];
  const digitsStr = match[2];
  let exponent = match[4] !== undefined ? Number.parseInt(match[4], 10) : 0;
  const dot = digitsStr.indexOf('.');
  exponent += dot !== -1 ? dot - 1 : digitsStr.length - 1;
  const coefficient = digitsStr.replace('.', '');
  const {
    start,
    end
  } = getSignificantDigitRange(coefficient);
  exponent -= start;
  const digits = coefficient.slice(start, end);

  // normalize zero, for example normalizes 0e5 or -0 into 0
  return digits.length > 0 ? {
    sign,
    digits,
    exponent
  } : {
    sign: '',
    digits: '0',
    exponent: 0
  };
}

/**
 * Compare two strings containing a numeric value
 * Returns 1 when a is larger than b, 0 when they are equal,
 * and -1 when a is smaller than b.
 */
function utils_compareNumber(a, b) {
  if (a === b) {
    return 0;
  }
  const aa = splitNumber(a);
  const bb = splitNumber(b);
  const sign = aa.sign === '-' ? -1 : 1;
  if (aa.sign !== bb.sign) {
    return sign;
  }
  if (aa.digits === '0') {
    return bb.digits === '0' ? 0 : -1;
  }
  if (bb.digits === '0') {
    return 1;
  }
  if (aa.exponent !== bb.exponent) {
    return aa.exponent > bb.exponent ? sign : aa.exponent < bb.exponent ? -sign : 0;
  }
  return aa.digits > bb.digits ? sign : aa.digits < bb.digits ? -sign : 0;
}

/**
 * Count the significant digits of a number.
 *
 * For example:
 *   '2.34' returns 3
 *   '-77' returns 2
 *   '0.003400' returns 2
 *   '120.5e+30' returns 4
 **/
function utils_countSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const dot = value.indexOf('.');
  if (dot === -1 || dot < start || dot > end) {
    return end - start;
  }
  return end - start - 1;
}

/**
 * Get the significant digits of a number.
 *
 * For example:
 *   '2.34' returns '234'
 *   '-77' returns '77'
 *   '0.003400' returns '34'
 *   '120.5e+30' returns '1205'
 **/
function extractSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const digits = value.substring(start, end);
  const dot = digits.indexOf('.');
  if (dot === -1) {
    return digits;
  }
  return digits.substring(0, dot) + digits.substring(dot + 1);
}

/**
 * Returns the range (start to end) of the significant digits of a value.
 * Note that this range _may_ contain the decimal dot.
 *
 * For example:
 *
 *     getSignificantDigitRange('0.0325900') // { start: 3, end: 7 }
 *     getSignificantDigitRange('2.0300')    // { start: 0, end: 3 }
 *     getSignificantDigitRange('0.0')       // { start: 3, end: 3 }
 *
 */
function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === '-') {
    start++;
  }
  while (value[start] === '0' || value[start] === '.') {
    start++;
  }
  let end = value.lastIndexOf('e');
  if (end === -1) {
    end = value.lastIndexOf('E');
  }
  if (end === -1) {
    end = value.length;
  }
  while ((value[end - 1] === '0' || value[end - 1] === '.') && end > start) {
    end--;
  }
  return {
    start,
    end
  };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/lossless-json@4.3.3/node_modules/lossless-json/lib/esm/LosslessNumber.js


// A shared symbol recognizes numbers from separate library copies where instanceof fails.
const losslessNumberMarker = Symbol.for('lossless-json.LosslessNumber');

/**
 * A lossless number. Stores its numeric value as string
 */
class LosslessNumber {
  // numeric value as string
  value;

  /**
   * @deprecated Use the isLosslessNumber(value) function instead.
   *
   * Ordinary objects may also have an isLosslessNumber property, so this
   * field cannot reliably identify lossless numbers.
   */
  isLosslessNumber = true;
  get [losslessNumberMarker]() {
    return true;
  }
  constructor(value) {
    if (!isNumber(value)) {
      throw new Error(`Invalid number (value: "${value}")`);
    }
    this.value = value;
  }

  /**
   * Get the value of the LosslessNumber as number or bigint.
   *
   * - a number is returned for safe numbers and decimal values that only lose some insignificant digits
   * - a bigint is returned for big integer numbers
   * - an Error is thrown for values that will overflow or underflow
   *
   * Note that you can implement your own strategy for conversion by just getting the value as string
   * via .toString(), and using util functions like isInteger, isSafeNumber, getUnsafeNumberReason,
   * and toSafeNumberOrThrow to convert it to a numeric value.
   */
  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);

    // safe or truncate_float
    if (unsafeReason === undefined || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }

    // truncate_integer
    if (utils_isInteger(this.value)) {
      return BigInt(this.value);
    }

    // overflow or underflow
    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }

  /**
   * Get the value of the LosslessNumber as string.
   */
  toString() {
    return this.value;
  }

  // Note: we do NOT implement a .toJSON() method, and you should not implement
  // or use that, it cannot safely turn the numeric value in the string into
  // stringified JSON since it has to be parsed into a number first.
}

/**
 * Test whether a value is a LosslessNumber
 */
function isLosslessNumber(value) {
  return value !== null && typeof value === 'object' && value[losslessNumberMarker] === true;
}

/**
 * Convert a number into a LosslessNumber if this is possible in a safe way
 * If the value has too many digits, or is NaN or Infinity, an error will be thrown
 */
function toLosslessNumber(value) {
  const maxDigits = 15;
  if (countSignificantDigits(String(value)) > maxDigits) {
    throw new Error(`Invalid number: contains more than 15 digits and is most likely truncated and unsafe by itself (value: ${value})`);
  }
  if (Number.isNaN(value)) {
    throw new Error('Invalid number: NaN');
  }
  if (!Number.isFinite(value)) {
    throw new Error(`Invalid number: ${value}`);
  }
  return new LosslessNumber(String(value));
}

/**
 * Compare two lossless numbers.
 * Returns 1 when a is larger than b, 0 when they are equal,
 * and -1 when a is smaller than b.
 */
function compareLosslessNumber(a, b) {
  return compareNumber(a.value, b.value);
}
//# sourceMappingURL=LosslessNumber.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/lossless-json@4.3.3/node_modules/lossless-json/lib/esm/numberParsers.js


function parseLosslessNumber(value) {
  return new LosslessNumber(value);
}
function parseNumberAndBigInt(value) {
  return isInteger(value) ? BigInt(value) : Number.parseFloat(value);
}
//# sourceMappingURL=numberParsers.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/lossless-json@4.3.3/node_modules/lossless-json/lib/esm/revive.js

/**
 * Revive a json object.
 * Applies the reviver function recursively on all values in the JSON object.
 * @param json   A JSON Object, Array, or value
 * @param reviver
 *              A reviver function invoked with arguments `key` and `value`,
 *              which must return a replacement value. The function context
 *              (`this`) is the Object or Array that contains the currently
 *              handled value.
 */
function revive(json, reviver) {
  return reviveValue({
    '': json
  }, '', json, reviver);
}

/**
 * Revive a value
 */
function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === 'object' && !isLosslessNumber(value)) {
    // note the special case for LosslessNumber,
    // we don't want to iterate over the internals of a LosslessNumber
    return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}

/**
 * Revive the properties of an object
 */
function reviveObject(object, reviver) {
  for (const key of Object.keys(object)) {
    const value = reviveValue(object, key, object[key], reviver);
    if (value !== undefined) {
      object[key] = value;
    } else {
      delete object[key];
    }
  }
  return object;
}

/**
 * Revive the properties of an Array
 */
function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
    const value = reviveValue(array, String(i), array[i], reviver);
    if (value === undefined) {
      // Remove the own property entirely, like native JSON.parse does: the
      // position becomes a genuine hole (no own key, and `Object.keys` omits
      // it) while the length stays unchanged. Assigning `array[i] = undefined`
      // would leave an own property holding `undefined` instead.
      delete array[i];
    } else {
      // Assign right away rather than after the loop: the reviver observes the
      // holder through `this`, so later items must see the already revived
      // values (e.g. a preceding `null` replacement).
      array[i] = value;
    }
  }
  return array;
}
//# sourceMappingURL=revive.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/lossless-json@4.3.3/node_modules/lossless-json/lib/esm/parse.js


/**
 * The LosslessJSON.parse() method parses a string as JSON, optionally transforming
 * the value produced by parsing.
 *
 * The parser is based on the parser of Tan Li Hou shared in
 * https://lihautan.com/json-parser-with-javascript/
 *
 * @param text
 * The string to parse as JSON. See the JSON object for a description of JSON syntax.
 *
 * @param [reviver]
 * If a function, prescribes how the value originally produced by parsing is
 * transformed, before being returned.
 *
 * @param [options=ParseOptions | NumberParserArgument]
 * Pass a custom number parser. Input is a string, and the output can be unknown
 * numeric value: number, bigint, LosslessNumber, or a custom BigNumber library.
 *
 * @returns Returns the Object corresponding to the given JSON text.
 *
 * @throws Throws a SyntaxError exception if the string to parse is not valid JSON.
 */
function parse(text, reviver, options) {
  const optionsObj = typeof options === 'function' ? {
    parseNumber: options
  } : options;
  const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
    if (text.charCodeAt(i) === codeOpeningBrace) {
      i++;
      skipWhitespace();
      const object = {};
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBrace) {
        if (!initial) {
          eatComma();
          skipWhitespace();
        } else {
          initial = false;
        }
        const start = i;
        const key = parseString();
        if (key === undefined) {
          throwObjectKeyExpected();
          return; // To make TS happy
        }
        skipWhitespace();
        eatColon();
        const value = parseValue();
        if (value === undefined) {
          throwObjectValueExpected();
          return; // To make TS happy
        }

        // handle duplicate keys
        // TODO: replace with hasOwn one day, when browser support is high enough
        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
          // Note that we could also test `if(key in object) {...}`
          // or `if (object[key] !== 'undefined') {...}`, but that is slower.
          const returnedValue = onDuplicateKey({
            key,
            position: start + 1,
            oldValue: object[key],
            newValue: value
          });
          if (returnedValue !== undefined) {
            setObjectKey(object, key, returnedValue);
          }
        } else {
          setObjectKey(object, key, value);
        }
      }
      if (text.charCodeAt(i) !== codeClosingBrace) {
        throwObjectKeyOrEndExpected();
      }
      i++;
      return object;
    }
  }
  function parseArray() {
    if (text.charCodeAt(i) === codeOpeningBracket) {
      i++;
      skipWhitespace();
      const array = [];
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBracket) {
        if (!initial) {
          eatComma();
        } else {
          initial = false;
        }
        const value = parseValue();
        expectArrayItem(value);
        array.push(value);
      }
      if (text.charCodeAt(i) !== codeClosingBracket) {
        throwArrayItemOrEndExpected();
      }
      i++;
      return array;
    }
  }
  function parseValue() {
    skipWhitespace();
    const value = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword('true', true) ?? parseKeyword('false', false) ?? parseKeyword('null', null);
    skipWhitespace();
    return value;
  }
  function parseKeyword(name, value) {
    if (text.slice(i, i + name.length) === name) {
      i += name.length;
      return value;
    }
  }
  function skipWhitespace() {
    while (isWhitespace(text.charCodeAt(i))) {
      i++;
    }
  }
  function parseString() {
    if (text.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = '';
      while (i < text.length && text.charCodeAt(i) !== codeDoubleQuote) {
        if (text.charCodeAt(i) === codeBackslash) {
          const char = text[i + 1];
          const escapeChar = escapeCharacters[char];
          if (escapeChar !== undefined) {
            result += escapeChar;
            i++;
          } else if (char === 'u') {
            if (isHex(text.charCodeAt(i + 2)) && isHex(text.charCodeAt(i + 3)) && isHex(text.charCodeAt(i + 4)) && isHex(text.charCodeAt(i + 5))) {
              result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
              i += 5;
            } else {
              throwInvalidUnicodeCharacter(i);
            }
          } else {
            throwInvalidEscapeCharacter(i);
          }
        } else {
          if (isValidStringCharacter(text.charCodeAt(i))) {
            result += text[i];
          } else {
            throwInvalidCharacter(text[i]);
          }
        }
        i++;
      }
      expectEndOfString();
      i++;
      return result;
    }
  }
  function parseNumeric() {
    const start = i;
    if (text.charCodeAt(i) === codeMinus) {
      i++;
      expectDigit(start);
    }
    if (text.charCodeAt(i) === codeZero) {
      i++;
    } else if (isNonZeroDigit(text.charCodeAt(i))) {
      i++;
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    } else {
      // A JSON number must have an integer part, so a leading dot like '.5'
      // is not a number at all.
      return undefined;
    }
    if (text.charCodeAt(i) === codeDot) {
      i++;
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (text.charCodeAt(i) === codeLowercaseE || text.charCodeAt(i) === codeUppercaseE) {
      i++;
      if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) {
        i++;
      }
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (i > start) {
      return parseNumber(text.slice(start, i));
    }
  }
  function eatComma() {
    if (text.charCodeAt(i) !== codeComma) {
      throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
    }
    i++;
  }
  function eatColon() {
    if (text.charCodeAt(i) !== codeColon) {
      throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
    }
    i++;
  }
  function expectValue(value) {
    if (value === undefined) {
      throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }
  }
  function expectArrayItem(value) {
    if (value === undefined) {
      throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
  }
  function expectEndOfInput() {
    if (i < text.length) {
      throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }
  }
  function expectDigit(start) {
    if (!isDigit(text.charCodeAt(i))) {
      const numSoFar = text.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
    }
  }
  function expectEndOfString() {
    if (text.charCodeAt(i) !== codeDoubleQuote) {
      throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
    }
  }
  function throwObjectKeyExpected() {
    throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
    key,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
    throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
    throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
    throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
    const chars = text.slice(start, start + 2);
    throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
    throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
    const chars = text.slice(start, start + 6);
    throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }

  // zero based character position
  function pos() {
    return `at position ${i}`;
  }
  function got() {
    return i < text.length ? `but got '${text[i]}'` : 'but reached end of input';
  }
  function gotAt() {
    return `${got()} ${pos()}`;
  }
}
function setObjectKey(object, key, value) {
  if (key === '__proto__') {
    // Plain assignment would trigger the `__proto__` setter inherited from
    // Object.prototype, changing the object's prototype instead of storing the
    // key. Define an ordinary own property, like JSON.parse does.
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object[key] = value;
  }
}
function isWhitespace(code) {
  return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex(code) {
  return code >= codeZero && code <= codeNine || code >= codeUppercaseA && code <= codeUppercaseF || code >= codeLowercaseA && code <= codeLowercaseF;
}
function isDigit(code) {
  return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
  return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
  return code >= 0x20 && code <= 0x10ffff;
}
function isDeepEqual(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every(key => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject(value) {
  return typeof value === 'object' && value !== null;
}

// map with all escape characters
const escapeCharacters = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
  // note that \u is handled separately in parseString()
};
const codeBackslash = 0x5c; // "\"
const codeOpeningBrace = 0x7b; // "{"
const codeClosingBrace = 0x7d; // "}"
const codeOpeningBracket = 0x5b; // "["
const codeClosingBracket = 0x5d; // "]"
const codeSpace = 0x20; // " "
const codeNewline = 0xa; // "\n"
const codeTab = 0x9; // "\t"
const codeReturn = 0xd; // "\r"
const codeDoubleQuote = 0x0022; // "
const codePlus = 0x2b; // "+"
const codeMinus = 0x2d; // "-"
const codeZero = 0x30;
const codeOne = 0x31;
const codeNine = 0x39;
const codeComma = 0x2c; // ","
const codeDot = 0x2e; // "." (dot, period)
const codeColon = 0x3a; // ":"
const codeUppercaseA = 0x41; // "A"
const codeLowercaseA = 0x61; // "a"
const codeUppercaseE = 0x45; // "E"
const codeLowercaseE = 0x65; // "e"
const codeUppercaseF = 0x46; // "F"
const codeLowercaseF = 0x66; // "f"
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/lossless-json@4.3.3/node_modules/lossless-json/lib/esm/stringify.js



/**
 * The LosslessJSON.stringify() method converts a JavaScript value to a JSON string,
 * optionally replacing values if a replacer function is specified, or
 * optionally including only the specified properties if a replacer array is specified.
 *
 * @param value
 * The value to convert to a JSON string.
 *
 * @param [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of String and Number objects that serve as a whitelist for
 * selecting the properties of the value object to be included in the JSON string.
 * If this value is null or not provided, all properties of the object are
 * included in the resulting JSON string.
 *
 * @param [space]
 * A String or Number object that's used to insert white space into the output
 * JSON string for readability purposes. If this is a Number, it indicates the
 * number of space characters to use as white space; this number is capped at 10
 * if it's larger than that. Values less than 1 indicate that no space should be
 * used. If this is a String, the string (or the first 10 characters of the string,
 * if it's longer than that) is used as white space. If this parameter is not
 * provided (or is null), no white space is used.
 *
 * @param [numberStringifiers]
 * An optional list with additional number stringifiers, for example to serialize
 * a BigNumber. The output of the function must be valid stringified JSON.
 * When `undefined` is returned, the property will be deleted from the object.
 * The difference with using a `replacer` is that the output of a `replacer`
 * must be JSON and will be stringified afterwards, whereas the output of the
 * `numberStringifiers` is already stringified JSON.
 *
 * @returns Returns the string representation of the JSON object.
 */
function stringify(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace(space);
  const replacedValue = typeof replacer === 'function' ? replacer.call({
    '': value
  }, '', value) : value;
  return stringifyValue(replacedValue, '');

  /**
   * Stringify a value
   */
  function stringifyValue(value, indent) {
    if (Array.isArray(numberStringifiers)) {
      const stringifier = numberStringifiers.find(item => item.test(value));
      if (stringifier) {
        const str = stringifier.stringify(value);
        if (typeof str !== 'string' || !isNumber(str)) {
          throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
        }
        return str;
      }
    }

    // boolean, null, number, string, or date
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' || value === null || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) {
      return JSON.stringify(value);
    }

    // lossless number, the secret ingredient :)
    if (isLosslessNumber(value)) {
      return value.toString();
    }

    // BigInt
    if (typeof value === 'bigint') {
      return value.toString();
    }

    // Array
    if (Array.isArray(value)) {
      return stringifyArray(value, indent);
    }

    // Object (test lastly!)
    if (value && typeof value === 'object') {
      return stringifyObject(value, indent);
    }
    return undefined;
  }

  /**
   * Stringify an array
   */
  function stringifyArray(array, indent) {
    if (array.length === 0) {
      return '[]';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let str = resolvedSpace ? '[\n' : '[';
    for (let i = 0; i < array.length; i++) {
      const item = typeof replacer === 'function' ? replacer.call(array, String(i), array[i]) : array[i];
      if (resolvedSpace) {
        str += childIndent;
      }
      if (typeof item !== 'undefined' && typeof item !== 'function') {
        const serialized = stringifyValue(item, childIndent);
        // Values without a JSON representation (a symbol, or an object whose
        // toJSON() returns undefined) become null inside an array.
        str += serialized === undefined ? 'null' : serialized;
      } else {
        str += 'null';
      }
      if (i < array.length - 1) {
        str += resolvedSpace ? ',\n' : ',';
      }
    }
    str += resolvedSpace ? `\n${indent}]` : ']';
    return str;
  }

  /**
   * Stringify an object
   */
  function stringifyObject(object, indent) {
    if (typeof object.toJSON === 'function') {
      return stringifyValue(object.toJSON(), indent);
    }

    // A replacer array is a property whitelist: duplicates must not produce
    // duplicate keys in the output.
    const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
    if (keys.length === 0) {
      return '{}';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let first = true;
    let str = resolvedSpace ? '{\n' : '{';
    for (const key of keys) {
      const value = typeof replacer === 'function' ? replacer.call(object, key, object[key]) : object[key];
      if (includeProperty(key, value)) {
        const serialized = stringifyValue(value, childIndent);
        // Like JSON.stringify, omit properties that have no JSON
        // representation (e.g. an object whose toJSON() returns undefined).
        if (serialized === undefined) {
          continue;
        }
        if (first) {
          first = false;
        } else {
          str += resolvedSpace ? ',\n' : ',';
        }
        const keyStr = JSON.stringify(key);
        str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
        str += serialized;
      }
    }
    str += resolvedSpace ? `\n${indent}}` : '}';
    return str;
  }

  /**
   * Test whether to include a property in a stringified object or not.
   */
  function includeProperty(_key, value) {
    return typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol';
  }
}

/**
 * The number of spaces or characters a space is capped to, like JSON.stringify does
 */
const MAX_SPACE_LENGTH = 10;

/**
 * Resolve a JSON stringify space:
 * replace a number with a string containing that number of spaces
 */
function resolveSpace(space) {
  if (typeof space === 'number') {
    // same rules as JSON.stringify: truncate towards zero, cap at 10,
    // and treat anything below 1 (including NaN and negatives) as no indent
    const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
    return count >= 1 ? ' '.repeat(count) : undefined;
  }
  if (typeof space === 'string' && space !== '') {
    return space.slice(0, MAX_SPACE_LENGTH);
  }
  return undefined;
}
//# sourceMappingURL=stringify.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/lossless-json@4.3.3/node_modules/lossless-json/lib/esm/index.js








//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/records.js
var records = __webpack_require__(7706);
;// CONCATENATED MODULE: ./packages/core/dist/formats/json-values.js


/**
 * A number that `JSON.parse` may change: with more digits than a double holds, an exponent, a zero at its end, a negative
 * zero, or so small that JavaScript writes it with an exponent. What looks like one in a string only costs time.
 */
const FRAGILE_NUMBER = /\d{16}|[\d.]{17}|\d[eE][-+\d]|\.\d*0(?!\d)|\.0{6}|-0(?![.\d])/;
/** A record of JSON. Numbers that a double would change are `JsonNumber`s. Throws SyntaxError. */
function parseRecord(text) {
    const value = JSON.parse(text);
    if (!FRAGILE_NUMBER.test(text))
        return value;
    return parse(text, null, {
        parseNumber: (literal) => new records/* JsonNumber */.WP(literal),
        onDuplicateKey: ({ newValue }) => newValue,
    });
}
/** A key that an object has more than once, with different values. */
function repeatedKey(text) {
    let repeated;
    parse(text, null, {
        onDuplicateKey: ({ key, newValue }) => {
            repeated ??= key;
            return newValue;
        },
    });
    return repeated;
}
function cellOf(value) {
    switch (typeof value) {
        case "string":
        case "boolean":
        case "undefined":
            return value;
        case "number":
            return new records/* JsonNumber */.WP(String(value));
        default:
            if (value === null || value instanceof records/* JsonNumber */.WP)
                return value;
            return new records/* NestedJson */.s3(stringify(value, null, undefined, [NUMBERS]) ?? "");
    }
}
const NUMBERS = {
    test: (value) => value instanceof records/* JsonNumber */.WP,
    stringify: (value) => (value instanceof records/* JsonNumber */.WP ? value.literal : String(value)),
};
//# sourceMappingURL=json-values.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/plain-bytes.js
var plain_bytes = __webpack_require__(9890);
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __webpack_require__(9388);
// EXTERNAL MODULE: ./packages/core/dist/formats/read-text.js + 1 modules
var read_text = __webpack_require__(9983);
// EXTERNAL MODULE: ./packages/core/dist/formats/text-decoder.js
var text_decoder = __webpack_require__(7916);
;// CONCATENATED MODULE: ./packages/core/dist/formats/json.js






/**
 * A short record of a table with thousands of columns becomes thousands of times larger in memory: so many cells at once are
 * about 16 MiB.
 */
const CELLS_AT_ONCE = 2_000_000;
/**
 * The records of a JSON text: an array of them, one behind the other, or the only array of records in an object. They are
 * objects, whose keys are the columns, or arrays, the first of which is the header where it has only strings. Numbers keep
 * their digits, nested values arrive as compact JSON text.
 *
 * @throws {TableError} for what is not JSON or has no records, a key that stands twice in a record, and as `readText` does
 */
async function* readJson(file, format, options) {
    const target = await findRecords(file, format, options);
    const places = { starts: [], ends: [], lines: [], keys: [] };
    const scanner = new json_scanner/* JsonScanner */.V(format, options, places, target);
    const records = new JsonRecords(format, scanner, options.onNotice);
    let wasRead = false;
    for await (const text of (0,read_text/* readText */.y)(file, options, scanner, places)) {
        for (const [index, line] of places.lines.entries()) {
            const json = text.slice(places.starts[index] ?? 0, places.ends[index] ?? 0).toString();
            const fault = records.add(json, line, places.keys[index] ?? 0);
            if (fault !== undefined || records.isFull)
                yield records.takeBatch();
            if (fault !== undefined)
                throw fault;
        }
        yield records.takeBatch();
        wasRead = true;
    }
    if (!wasRead)
        yield records.takeBatch();
    if (target !== undefined) {
        options.onNotice?.({ line: target.line, message: `the records are in ${(0,problem/* quoteValue */.cl)(target.key)}` });
    }
    else if (format === "json" && scanner.isSequence) {
        options.onNotice?.({ message: "read as NDJSON: one JSON value follows the other" });
    }
}
/** The array in an object that has the records; undefined where they are not in an object. */
async function findRecords(file, format, options) {
    const scanner = new json_scanner/* JsonScanner */.V(format, options);
    const { onNotice: _, ...quiet } = options;
    const decoder = new text_decoder/* Utf8Decoder */.I(quiet, (bytes) => scanner.write(bytes), () => scanner.line);
    for await (const bytes of (0,plain_bytes/* readPlainBytes */.e)(file, options.signal)) {
        decoder.write(bytes);
        if (scanner.isDecided)
            return undefined;
    }
    decoder.end();
    if (scanner.end() !== undefined)
        return scanner.isDecided ? undefined : scanner.series;
    const keys = scanner.arrays.map(({ key }) => (0,problem/* quoteValue */.cl)(key)).join(", ");
    const found = scanner.arrays.length > 1 ? `; it has more than one: ${keys}` : "";
    throw new problem/* TableError */.rQ({ message: `has no records: a JSON array of objects is needed, or one object a line${found}` });
}
/** Makes batches of records. */
class JsonRecords {
    #format;
    #scanner;
    #onNotice;
    #indexes = new Map();
    #header;
    #headerLine;
    #isFirst = true;
    #records = [];
    #lines = [];
    constructor(format, scanner, onNotice) {
        this.#format = format;
        this.#scanner = scanner;
        this.#onNotice = onNotice;
    }
    get isFull() {
        return this.#records.length * (this.#header?.length ?? 1) >= CELLS_AT_ONCE;
    }
    takeBatch() {
        const batch = {
            format: this.#format,
            header: this.#header,
            headerLine: this.#headerLine,
            layout: this.#scanner.series.layout ?? "keyed",
            records: this.#records,
            lines: this.#lines,
        };
        this.#records = [];
        this.#lines = [];
        return batch;
    }
    /** Returns what is wrong with the record. */
    add(json, line, keyCount) {
        const record = parsed(json, line);
        const isFirst = this.#isFirst;
        this.#isFirst = false;
        if (record instanceof problem/* TableError */.rQ)
            return record;
        if (!Array.isArray(record))
            return this.#addObject(record, json, line, keyCount);
        if (!isFirst || !this.#takeHeader(record, line))
            this.#push(record.map(cellOf), line);
        return undefined;
    }
    #push(cells, line) {
        this.#records.push(cells);
        this.#lines.push(line);
    }
    #takeHeader(names, line) {
        if (this.#scanner.hasHeader) {
            this.#header = names.map(String);
            this.#headerLine = line;
        }
        else if (this.#scanner.wantsHeader) {
            this.#onNotice?.({ line, message: "the first array is taken for data: it has other values than names" });
        }
        return this.#scanner.hasHeader;
    }
    #addObject(record, json, line, keyCount) {
        const keys = Object.keys(record);
        const repeated = keys.length < keyCount ? repeatedKey(json) : undefined;
        if (repeated !== undefined) {
            return new problem/* TableError */.rQ({ line, message: `the key ${(0,problem/* quoteValue */.cl)(repeated)} stands twice in the record` });
        }
        this.#header ??= [];
        const fresh = keys.filter((key) => !this.#indexes.has(key));
        if (fresh.length > 0)
            this.#addColumns(fresh, json);
        const cells = [];
        for (const key of keys) {
            const index = this.#indexes.get(key) ?? 0;
            while (cells.length < index)
                cells.push(undefined);
            cells[index] = cellOf(record[key]);
        }
        this.#push(cells, line);
        return undefined;
    }
    #addColumns(keys, json) {
        // JavaScript has keys that are numbers, such as years, before all others.
        if (keys.some((key) => /^\d+$/.test(key)))
            keys.sort((a, b) => placeOf(a, json) - placeOf(b, json));
        for (const key of keys) {
            this.#indexes.set(key, this.#indexes.size);
            this.#header?.push(key);
        }
    }
}
/** Where a key stands in a record. */
function placeOf(key, json) {
    return json.indexOf(JSON.stringify(key));
}
function parsed(json, line) {
    try {
        // The scanner gives records that begin with a bracket.
        return parseRecord(json);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        const position = Number(/position (\d+)/.exec(cause.message)?.[1] ?? 0);
        const lineEnds = json.slice(0, position).match(/\r\n|\r|\n/g)?.length ?? 0;
        const reason = cause.message.replace(/(?:, (?:"|\.\.\.)| in JSON| at position).*/s, "");
        return new problem/* TableError */.rQ({ line: line + lineEnds, message: `this is not valid JSON: ${reason}` }, { cause });
    }
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readText)
});

// UNUSED EXPORTS: HeldText

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/core/dist/formats/likely-encoding.js

/** Encodings that tables are still found in; where two fit as well, the first wins. */
const ENCODINGS = [
    "windows-1252",
    "macintosh",
    "windows-1250",
    "windows-1251",
    "koi8-r",
    "shift_jis",
    "gb18030",
    "euc-kr",
    "big5",
];
/** The encoding in which a text that is no UTF-8 makes most sense, character by character. */
function likelyEncoding(bytes) {
    let best = { encoding: "windows-1252", sense: Number.NEGATIVE_INFINITY };
    for (const encoding of ENCODINGS) {
        const text = decode(bytes, encoding);
        if (text === undefined)
            continue;
        const characters = [...text.matchAll(/[^\p{ASCII}]/gu)];
        const sum = characters.reduce((total, { 0: found, index }) => total + sense(found, text, index), 0);
        if (sum / characters.length > best.sense)
            best = { encoding, sense: sum / characters.length };
    }
    return best.encoding;
}
function decode(bytes, encoding) {
    try {
        // Node 20 takes windows-1252 for Latin-1 unless more is to follow.
        return new external_node_util_.TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    }
    catch {
        return undefined;
    }
}
/** How well a character stands where it does: letters among letters of their script and case, marks where they belong. */
function sense(character, text, index) {
    const before = text[index - 1] ?? " ";
    const after = text[index + character.length] ?? " ";
    const isBeside = (kind) => kind.test(before) || kind.test(after);
    if (/\p{Lo}/u.test(character))
        return isBeside(/[\p{Lo}\p{M}]/u) ? 1 : -1;
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before))
        return -1;
    if (/\p{Ll}/u.test(character) && /\p{Lu}/u.test(after))
        return -1;
    if (/\p{Script=Latin}/u.test(character)) {
        if (isBeside(/[a-z]/i))
            return 1;
        return isBeside(/\p{L}/u) ? -0.5 : 0;
    }
    if (/\p{L}/u.test(character))
        return isBeside(/\p{L}/u) && !isBeside(/[a-z]/i) ? 1 : -1;
    if (/[“„‘«¿¡]/.test(character))
        return /[\p{L}\p{N}]/u.test(after) && !/\p{L}/u.test(before) ? 1 : -1;
    if (/[”»]/.test(character))
        return /[\p{L}\p{N}\p{P}]/u.test(before) && !/\p{L}/u.test(after) ? 1 : -1;
    return /[’…€£°\u00a0–—²³½µ±×§]/.test(character) ? 0.5 : -1;
}
//# sourceMappingURL=likely-encoding.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/plain-bytes.js
var plain_bytes = __webpack_require__(9890);
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __webpack_require__(9388);
// EXTERNAL MODULE: ./packages/core/dist/formats/record-scanner.js
var record_scanner = __webpack_require__(7604);
// EXTERNAL MODULE: ./packages/core/dist/formats/text-decoder.js
var text_decoder = __webpack_require__(7916);
;// CONCATENATED MODULE: ./packages/core/dist/formats/read-text.js






/** The part of a text, in UTF-8, that is at hand: from the first record on that was not read yet. */
class HeldText {
    #bytes = Buffer.alloc(0);
    #offset = 0;
    get length() {
        return this.#bytes.length;
    }
    /** The bytes between two offsets in the text. */
    slice(start, end) {
        return this.#bytes.subarray(start - this.#offset, end - this.#offset);
    }
    add(bytes) {
        this.#bytes = this.#bytes.length === 0 ? bytes : Buffer.concat([this.#bytes, bytes]);
    }
    /** Lets go of what stands before an offset. */
    dropTo(offset) {
        this.#bytes = this.#bytes.subarray(offset - this.#offset);
        this.#offset = offset;
    }
}
/**
 * Reads a text and lets a scanner find its records. Yields the text at hand each time that `places` has records in it; both
 * are emptied when more is asked for.
 *
 * @throws {TableError} for what the scanner does not take, a record that is too long, bytes that are not of the encoding
 */
async function* readText(file, options, scanner, places) {
    const text = new HeldText();
    const decoder = new text_decoder/* Utf8Decoder */.I(options, (bytes) => {
        text.add(bytes);
        scanner.write(bytes);
    }, () => scanner.line);
    /** Takes more of the text. What was found before an error is read, too: it may have faults of its own. */
    function* take(more) {
        let failure;
        try {
            more();
        }
        catch (error) {
            failure = { error };
        }
        if (places.ends.length > 0) {
            requireUtf8(text, places);
            yield text;
            for (const list of Object.values(places))
                list.length = 0;
        }
        if (failure !== undefined)
            throw failure.error;
        text.dropTo(scanner.recordStart);
        if (text.length > record_scanner/* MAX_RECORD_BYTES */.x) {
            const message = `the record is longer than ${record_scanner/* MAX_RECORD_BYTES */.x} bytes; is a quote not closed?`;
            throw new problem/* TableError */.rQ({ line: scanner.recordLine, message });
        }
    }
    for await (const bytes of (0,plain_bytes/* readPlainBytes */.e)(file, options.signal)) {
        yield* take(() => decoder.write(bytes));
    }
    yield* take(() => {
        decoder.end();
        scanner.end();
    });
}
/** @throws {TableError} for the first record that is not UTF-8, with what may be meant */
function requireUtf8(text, { starts, ends, lines }) {
    const all = text.slice(starts[0] ?? 0, ends.at(-1) ?? 0);
    if ((0,external_node_buffer_.isUtf8)(all))
        return;
    const isInvalid = (index) => !(0,external_node_buffer_.isUtf8)(text.slice(starts[index] ?? 0, ends[index] ?? 0));
    const index = Math.max(0, [...starts.keys()].findIndex(isInvalid));
    const record = text.slice(starts[index] ?? 0, ends[index] ?? 0);
    const decoded = record.toString();
    const before = decoded.slice(0, decoded.indexOf("\uFFFD")).split(/\r\n|\r|\n/);
    const encoding = likelyEncoding(all);
    // Node 20 takes windows-1252 for Latin-1 unless more is to follow.
    const likely = new TextDecoder(encoding).decode(record, { stream: true }).split(/\r\n|\r|\n/)[before.length - 1] ?? "";
    const message = `this is not valid UTF-8; save the file as UTF-8, or declare its encoding: with \`encoding: ${encoding}\` it reads ${(0,problem/* quoteValue */.cl)(likely)}`;
    throw new problem/* TableError */.rQ({ line: (lines[index] ?? 1) + before.length - 1, message });
}
//# sourceMappingURL=read-text.js.map

/***/ })

};
;