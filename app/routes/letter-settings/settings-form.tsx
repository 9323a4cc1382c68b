import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import { LetterFields } from "#app/letters/letter-fields.tsx";
import type { Refusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import type { SettingsPage } from "./route.tsx";

export function SettingsForm({ page, refusing }: { page: SettingsPage; refusing: Refusing | null }) {
  const { letters } = useMessages();
  const { letter, deadline } = page;
  return (
    <Form method="post" className="settings-form">
      <input type="hidden" name="intent" value="save" />
      <LetterFields
        offered={{ ...page, zones: deadline.zones }}
        now={{ ...letter, deadline }}
        hints={{ title: letters.titleHint, deadline: letters.deadlineHint }}
        refusing={refusing}
      />
      <Submit>{letters.save}</Submit>
    </Form>
  );
}
