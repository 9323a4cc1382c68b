// The content of one struct, read strictly. Only four kinds may come from a client: text, a mark's start or end, a node
// or its text, and one attribute's value. GC, Skip, Deleted, JSON, Binary, Embed and Doc are refused.
import * as decoding from "lib0/decoding";
import { gateLimits } from "./limits.ts";
import { reject } from "./rejection.ts";
import { isMarkName, isMarkValue, isNodeName } from "./schema-values.ts";

export type Position = { readonly client: number; readonly clock: number };

export type WalkedContent =
  | { readonly kind: "string"; readonly length: number }
  | { readonly kind: "format"; readonly length: 1 }
  | { readonly kind: "element"; readonly length: 1; readonly nodeName: string }
  | { readonly kind: "text"; readonly length: 1 }
  | { readonly kind: "attribute"; readonly length: number; readonly values: readonly (string | number)[] };

// As written by Yjs in the five lowest bits of a struct's first byte.
const contentString = 4;
const contentFormat = 6;
const contentType = 7;
const contentAny = 8;
const xmlElement = 3;
const xmlText = 6;
// As written by lib0 before a value.
const anyString = 119;
const anyInteger = 125;

type ContentKind = typeof contentString | typeof contentFormat | typeof contentType | typeof contentAny;

export function isContentKind(kind: number): kind is ContentKind {
  return kind === contentString || kind === contentFormat || kind === contentType || kind === contentAny;
}

export function readContent(decoder: decoding.Decoder, kind: ContentKind): WalkedContent {
  switch (kind) {
    case contentString: {
      const text = readString(decoder);
      if (text.length === 0) reject("malformed", "empty string");
      return { kind: "string", length: text.length };
    }
    case contentFormat: {
      const mark = readName(decoder);
      if (!isMarkName(mark)) reject("not in schema", "mark");
      const value = readString(decoder);
      if (value.length > gateLimits.markLength) reject("malformed", "mark value is long");
      if (!isMarkValue(mark, JSON.parse(value))) reject("not in schema", `value of ${mark}`);
      return { kind: "format", length: 1 };
    }
    case contentType: {
      const type = decoding.readVarUint(decoder);
      if (type === xmlText) return { kind: "text", length: 1 };
      if (type !== xmlElement) reject("not in schema", `type ${type}`);
      const nodeName = readName(decoder);
      if (!isNodeName(nodeName)) reject("not in schema", "node");
      return { kind: "element", length: 1, nodeName };
    }
    case contentAny: {
      // Yjs writes the values an attribute had one after the other as one struct, where one client set them all.
      const length = decoding.readVarUint(decoder);
      if (length < 1 || length > gateLimits.attributeValues) reject("malformed", "number of values");
      return { kind: "attribute", length, values: Array.from({ length }, () => readValue(decoder)) };
    }
  }
}

export function readName(decoder: decoding.Decoder): string {
  const name = readString(decoder);
  if (name.length === 0 || name.length > gateLimits.nameLength) reject("not in schema", "name");
  return name;
}

function readValue(decoder: decoding.Decoder): string | number {
  const tag = decoding.readUint8(decoder);
  if (tag === anyInteger) return decoding.readVarInt(decoder);
  if (tag !== anyString) reject("not in schema", "kind of value");
  const value = readString(decoder);
  if (value.length > gateLimits.attributeLength) reject("not in schema", "long value");
  return value;
}

function readString(decoder: decoding.Decoder): string {
  const text = decoding.readVarString(decoder);
  // lib0 decodes loosely on some platforms; half a surrogate pair would be stored as another character than was sent.
  if (/\p{Surrogate}/u.test(text)) reject("malformed", "half a surrogate pair");
  return text;
}
