import { Link } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Section } from "#app/ui/page.tsx";
import type { RegisterPage } from "./route.tsx";

/** The receipts of the reader's own organisations; nobody else's can be opened. */
export function OwnReceipts({ page: { lines, letterId } }: { page: RegisterPage }) {
  const { signOns } = useMessages();
  const formats = useFormats();
  const own = lines.filter((line) => line.own);
  return (
    <Section title={signOns.ownReceipts}>
      {own.length === 0 ? (
        <p className="soft small">{signOns.noReceipts}</p>
      ) : (
        <ul className="receipt-list">
          {own.map((line) => (
            <li key={line.hash}>
              <Link to={`/letters/${letterId}/receipts/${line.seq}`}>{signOns.receiptTitle(line.seq)}</Link>
              <span className="soft small">
                {signOns.entryTypes[line.type]}, {line.organisation?.name}, {formats.day(line.day)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
