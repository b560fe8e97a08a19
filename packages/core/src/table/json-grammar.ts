import { TokenType } from "@streamparser/json";

/** What a token does: its place is right when it has one. */
export type Role = "open" | "close" | "key" | "value" | "punctuation";

type Expected = "value" | "value or close" | "key" | "key or close" | "colon" | "comma or close" | "nothing";

/** Deeper nesting than this is not data for a cell. */
const MAX_DEPTH = 100;

/** Holds tokens to JSON's order: the tokenizer gives them in whatever order they stand. */
export class JsonGrammar {
  readonly #texts: "one" | "many";
  readonly #containers: ("array" | "object")[] = [];
  #expected: Expected = "value";

  /** `many`: values follow each other without commas, as in NDJSON. */
  constructor(texts: "one" | "many") {
    this.#texts = texts;
  }

  /** How many arrays and objects are open. */
  get depth(): number {
    return this.#containers.length;
  }

  /** Whether the text may end here. */
  get isComplete(): boolean {
    return this.depth === 0 && this.#expected === (this.#texts === "one" ? "nothing" : "value");
  }

  /** Takes the next token. Throws SyntaxError where JSON does not allow it, RangeError for nesting that is too deep. */
  accept(token: TokenType): Role {
    switch (token) {
      case TokenType.LEFT_BRACE:
        return this.#open("object");
      case TokenType.LEFT_BRACKET:
        return this.#open("array");
      case TokenType.RIGHT_BRACE:
        return this.#close("object", "key or close");
      case TokenType.RIGHT_BRACKET:
        return this.#close("array", "value or close");
      case TokenType.COLON:
        return this.#punctuation("colon", "value");
      case TokenType.COMMA:
        return this.#punctuation("comma or close", this.#containers.at(-1) === "object" ? "key" : "value");
      default:
        return this.#scalar(token);
    }
  }

  #open(container: "array" | "object"): Role {
    this.#requireValue();
    if (this.depth === MAX_DEPTH) {
      throw new RangeError(`values are nested deeper than ${MAX_DEPTH} levels`);
    }
    this.#containers.push(container);
    this.#expected = container === "object" ? "key or close" : "value or close";
    return "open";
  }

  #close(container: "array" | "object", whenEmpty: Expected): Role {
    const mayClose = this.#expected === "comma or close" || this.#expected === whenEmpty;
    if (!mayClose || this.#containers.at(-1) !== container) {
      throw new SyntaxError("a bracket is closed where it may not be");
    }
    this.#containers.pop();
    this.#expected = this.#afterValue();
    return "close";
  }

  #punctuation(needed: Expected, next: Expected): Role {
    if (this.#expected !== needed) {
      throw new SyntaxError("a comma or colon stands where it may not be");
    }
    this.#expected = next;
    return "punctuation";
  }

  #scalar(token: TokenType): Role {
    if (this.#expected === "key" || this.#expected === "key or close") {
      if (token !== TokenType.STRING) {
        throw new SyntaxError("a key must be a string");
      }
      this.#expected = "colon";
      return "key";
    }
    this.#requireValue();
    this.#expected = this.#afterValue();
    return "value";
  }

  #requireValue(): void {
    if (this.#expected !== "value" && this.#expected !== "value or close") {
      throw new SyntaxError(this.#expected === "nothing" ? "text follows the end" : "a comma or colon is missing");
    }
  }

  #afterValue(): Expected {
    if (this.depth > 0) {
      return "comma or close";
    }
    return this.#texts === "one" ? "nothing" : "value";
  }
}
