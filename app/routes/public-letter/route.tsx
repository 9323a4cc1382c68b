import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerLoader } from "#app/answer.server.ts";
import { useMessages } from "#app/i18n/context.ts";
import { splitHeadline } from "#app/letters/headline.ts";
import { LanguageSwitch } from "#app/letters/language-switch.tsx";
import { chooseLanguage, PublicLetter } from "#app/letters/public-letter.tsx";
import { useNetwork } from "#app/network.ts";
import { readLanguage } from "#app/session.server.ts";
import { Mark } from "#app/ui/chorus.tsx";
import { ExampleTag } from "#app/ui/example-tag.tsx";
import { readNetwork } from "#server/accounts/network.ts";
import { readPublicLetter } from "#server/publications/public-letter.ts";
import { limits } from "#server/rate-limits.ts";
import { Refusal } from "#server/refusal.ts";
import { describe } from "./describe.ts";

/** No script: what is public is words, and must read on anything. */
export const handle = { plain: true };

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const { context } = load;
  if (!context.limits.take(limits.publicReadsPerAddress, `public ${load.address}`))
    throw new Refusal("too-many", "tryAgainLater");
  const slug = params.slug ?? "";
  const shown = await readPublicLetter(context.db, slug, context.clock());
  if (!shown) throw new Refusal("not-found", "noSuchPage");
  const url = new URL(request.url);
  const asked = url.searchParams.get("language");
  const language = chooseLanguage(shown, asked, await readLanguage(request, load));
  const network = await readNetwork(context.db);
  const text = shown.texts.find((candidate) => candidate.language === language)?.text;
  return {
    shown,
    language,
    address: `${context.settings.baseUrl ?? url.origin}/public/${slug}`,
    named: asked !== null,
    example: network?.example ?? false,
    networkName: network?.name ?? "Coro",
    headline: text ? (splitHeadline(text.content).headline ?? text.title) : "",
    description: text ? describe(text.content) : "",
  };
});

export const headers: HeadersFunction = () => ({ "Cache-Control": "no-cache", Vary: "Accept-Language, Cookie" });

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: "Coro" }, { name: "robots", content: "noindex" }];
  const title = `${data.example ? "EXAMPLE · " : ""}${data.headline} · ${data.networkName}`;
  const { address, language, description } = data;
  return [
    { title },
    { name: "description", content: description },
    { name: "robots", content: data.example ? "noindex, nofollow" : "index, follow" },
    { property: "og:type", content: "article" },
    { property: "og:title", content: data.headline },
    { property: "og:description", content: description },
    { property: "og:url", content: address },
    { tagName: "link", rel: "canonical", href: data.named ? `${address}?language=${language}` : address },
    ...data.shown.texts.map((text) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang: text.language,
      href: `${address}?language=${text.language}`,
    })),
    { tagName: "link", rel: "alternate", hrefLang: "x-default", href: address },
  ];
};

export default function PublicLetterPage() {
  const { shown, language, address } = useLoaderData<typeof loader>();
  const { publications } = useMessages();
  const network = useNetwork();
  return (
    <div className="public-page">
      <header className="public-bar">
        <span className="public-network">
          <Mark /> {network?.name}
        </span>
        {network?.example ? <ExampleTag /> : null}
        <LanguageSwitch
          there={shown.texts.map((text) => text.language)}
          chosen={language}
          to={(code) => `?language=${code}`}
        />
      </header>
      <main>
        <PublicLetter
          shown={shown}
          language={language}
          proof={`${new URL(address).pathname}/proof.json`}
          address={address}
        />
      </main>
      <footer className="public-foot">{network?.example ? publications.footExample : publications.foot}</footer>
    </div>
  );
}
