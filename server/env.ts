import { z } from "zod";
import { StartError } from "#db/start-error.ts";

const origin = z
  .url({ protocol: /^https?$/ })
  .refine(
    // Asked even of what is no address at all.
    (value) => URL.canParse(value) && new URL(value).origin === value.replace(/\/$/, ""),
    "must be an origin such as https://coro.example.org, without a path",
  )
  .transform((value) => new URL(value).origin);

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default("data"),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default("Coro <coro@localhost>"),
  BASE_URL: origin.optional(),
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
});
export type Environment = z.infer<typeof environment>;

/** Reads the settings the operator may give; an empty value counts as none. A bad one stops the start with one line. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const result = environment.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new StartError(`${String(issue?.path[0])} is not usable: ${issue?.message}`);
}
