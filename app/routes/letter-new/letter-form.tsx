import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import { LetterFields } from "#app/letters/letter-fields.tsx";
import type { Refusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import type { LetterNewPage } from "./route.tsx";

export function LetterForm({ page, refusing }: { page: LetterNewPage; refusing: Refusing | null }) {
  const { campaigns } = useMessages();
  return (
    <Form method="post" className="campaign-form">
      <LetterFields
        offered={page}
        now={{
          title: "",
          recipients: [],
          kind: "letter",
          category: null,
          languages: [page.ownLanguage],
          deadline: { local: "", zone: page.zone },
        }}
        hints={{ title: campaigns.letterNewTitleHint, deadline: campaigns.letterNewDeadlineHint }}
        refusing={refusing}
      />
      <Submit>{campaigns.letterNewSubmit}</Submit>
    </Form>
  );
}
