import type { z } from "zod";
import { Refusal } from "#server/refusal.ts";

/**
 * Reads a form by its schema; fields that may repeat are named in `lists` and are always arrays. Refuses invalid with a
 * message key per field (an issue's message is the key: `z.string().min(1, "fieldRequired")`).
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  lists: readonly string[] = [],
): Promise<z.output<Schema>> {
  const form = await request.formData();
  const values: Record<string, unknown> = Object.create(null);
  for (const key of new Set(form.keys())) {
    const all = form.getAll(key).filter((value): value is string => typeof value === "string");
    // No browser sends it and no database stores it.
    if (all.some((value) => value.includes("\0"))) throw new Refusal("invalid", "checkTheFields");
    values[key] = lists.includes(key) ? all : all[0];
  }
  for (const key of lists) values[key] ??= [];
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) fields[String(issue.path[0] ?? "form")] ??= issue.message;
  throw new Refusal("invalid", "checkTheFields", fields);
}
