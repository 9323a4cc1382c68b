/** A reason not to start, told to the operator as one line; the process then ends with a non-zero code. */
export class StartError extends Error {
  override name = "StartError";
}
