import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import { Section } from "#app/ui/page.tsx";
import type { BlockNode, ContentNode, LetterContent } from "#server/protocol/letter-content.ts";

const longest = 420;

/** The first paragraph of the plan, as plain words; null while nothing is written. */
export function openingWords(content: LetterContent | null): string | null {
  const paragraph = content?.content.find(
    (node): node is BlockNode => node.type === "paragraph" && textOf(node).trim() !== "",
  );
  if (!paragraph) return null;
  const words = textOf(paragraph).trim();
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, "")}…`;
}

function textOf(node: ContentNode): string {
  if (node.type === "text") return node.text;
  if (node.type === "hardBreak") return " ";
  return (node.content ?? []).map((child: ContentNode) => textOf(child)).join("");
}

/** The plan's opening words, on paper. */
export function PlanCard({ campaignId, words }: { campaignId: string; words: string | null }) {
  const { campaigns } = useMessages();
  const way = (
    <Link to={`/campaigns/${campaignId}/plan`} prefetch="intent">
      {campaigns.readPlan}
    </Link>
  );
  return (
    <Section title={campaigns.tabs.plan} end={way}>
      {words === null ? (
        <div className="empty">
          <p className="empty-title">{campaigns.planEmptyTitle}</p>
          <p>{campaigns.planEmptyText}</p>
        </div>
      ) : (
        <p className="plan-card serif">{words}</p>
      )}
    </Section>
  );
}
