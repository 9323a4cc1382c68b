import { nodeContent } from "#server/protocol/document-schema.ts";
import { Refusal } from "../../refusal.ts";

/** A node of ProseMirror JSON before anything is known about it. */
export type RawNode = {
  type: string;
  attrs: Record<string, unknown>;
  content: unknown[];
  marks: unknown[];
  text: string | null;
};

/** Reads a node's fields; refuses ('invalid', 'refusedShape') what is not one. */
export function readNode(value: unknown): RawNode {
  if (!isRecord(value) || typeof value.type !== "string") throw refusedShape("node");
  const { type, attrs = {}, content = [], marks = [], text = null } = value;
  if (attrs !== null && !isRecord(attrs)) throw refusedShape(type);
  if (!Array.isArray(content) || !Array.isArray(marks)) throw refusedShape(type);
  if (text !== null && typeof text !== "string") throw refusedShape(type);
  return { type, attrs: attrs ?? {}, content, marks, text };
}

/** Refuses a child that the schema does not allow under this parent. */
export function checkPlacement(parent: keyof typeof nodeContent, child: string) {
  const allowed: readonly string[] = nodeContent[parent];
  if (!allowed.includes(child)) throw refusedShape(child);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function refusedShape(node: string): Refusal {
  return new Refusal("invalid", "refusedShape", { node });
}
