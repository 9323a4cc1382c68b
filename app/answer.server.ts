/** The one translation of an expected failure into HTTP. Anything else is a bug and is let through. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Refusal, type RefusalCode } from "#server/refusal.ts";

const statuses: Record<RefusalCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  invalid: 400,
  conflict: 409,
  "too-many": 429,
};

/** What a form gets back when its act was refused: a message key of the catalogue, and the fields it is about. */
export interface Refused {
  readonly refused: {
    readonly key: string;
    readonly code: RefusalCode;
    readonly fields: Readonly<Record<string, string>>;
    /**
     * What was typed, by field, so that a page without JavaScript shows it again; never a password. Several values of one
     * field stand on a line each.
     */
    readonly typed: Readonly<Record<string, string>>;
  };
}

/** A loader whose refusals end in the error boundary with the right status. */
export function answerLoader<Result>(load: (args: LoaderFunctionArgs) => Promise<Result>) {
  return async (args: LoaderFunctionArgs): Promise<Result> => {
    try {
      return await load(args);
    } catch (error) {
      if (error instanceof Refusal) throw data({ key: error.key }, { status: statuses[error.code] });
      throw error;
    }
  };
}

/** An action whose refusals come back to the form, with everything the person typed still in it. */
export function answerAction<Result>(act: (args: ActionFunctionArgs) => Promise<Result>) {
  return async (args: ActionFunctionArgs): Promise<Result | ReturnType<typeof data<Refused>>> => {
    const copy = args.request.clone();
    try {
      return await act(args);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refused = { key: error.key, code: error.code, fields: error.fields, typed: await readTyped(copy) };
      return data<Refused>({ refused }, { status: statuses[error.code], headers: retryAfter(error) });
    }
  };
}

/** When to come back, for whoever was too quick. */
function retryAfter({ code, fields }: Refusal): Record<string, string> {
  return code === "too-many" ? { "Retry-After": fields.seconds ?? "60" } : {};
}

async function readTyped(request: Request): Promise<Record<string, string>> {
  const typed: Record<string, string> = {};
  try {
    for (const [key, value] of await request.formData())
      if (typeof value === "string" && !/password/i.test(key))
        typed[key] = key in typed ? `${typed[key]}\n${value}` : value;
  } catch {
    // What was sent was no form; there is nothing to show again.
  }
  return typed;
}
