import { expect, test } from "vitest";
import { hashShownTexts } from "#app/letters/hash-texts.ts";
import { sha256 } from "#server/ledger/sha256.ts";
import { canonicalBytes, canonicalText, letterDigest } from "#server/letters/canonical-text.ts";

test("the browser and the server make the same digest of the same texts (T11, T12)", async () => {
  const texts = (["es", "en"] as const).map((language) => {
    const bytes = canonicalBytes(
      canonicalText({
        kind: "letter",
        language,
        title: "Carta de ejemplo",
        recipients: ["Presidencia de Ejemplo"],
        content: {
          type: "doc",
          content: [
            {
              type: "paragraph",
              attrs: { id: "block-0001" },
              content: [{ type: "text", text: `Añada «${language}»` }],
            },
          ],
        },
      }),
    );
    return { language, exact: new TextDecoder().decode(bytes), sha256: sha256(bytes) };
  });
  expect(await hashShownTexts(texts)).toBe(letterDigest(texts));
});
