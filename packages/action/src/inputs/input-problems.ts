import { nearest } from "./nearest.js";

/** What is wrong with one input. */
export interface InputProblem {
  /** The input's name as in action.yml. */
  readonly input: string;
  /** A clause that follows the name, with the value where it can be shown, and what is allowed. */
  readonly message: string;
}

/** Inputs that cannot be used: all that are wrong, not only the first. Nothing was sent. */
export class InputsError extends Error {
  override readonly name = "InputsError";

  constructor(readonly problems: readonly InputProblem[]) {
    super(problems.map(({ input, message }) => `\`${input}\` ${message}`).join("\n"));
  }
}

/** The problem with an input that the Action does not have. */
export async function unknownInput(name: string, known: readonly string[]): Promise<InputProblem> {
  const meant = await nearest(name, known, Math.max(2, Math.floor(name.length / 3)));
  const guess = meant === undefined ? "" : `: did you mean \`${meant}\`?`;
  return { input: name, message: `is not an input of this action${guess}` };
}
