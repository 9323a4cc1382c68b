import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { Section } from "#app/ui/page.tsx";

/** Whether the person can come in at all. */
export function Access({ person }: { person: { name: string; status: "active" | "suspended" } }) {
  const { admin } = useMessages();
  return (
    <Section title={admin.access} note={person.status === "active" ? admin.active : admin.suspended}>
      {person.status === "suspended" ? (
        <Form method="post">
          <Submit look="plain" name="intent" value="restore">
            {admin.restore}
          </Submit>
        </Form>
      ) : (
        <Confirm label={admin.suspendPerson(person.name)} look="danger">
          <Form method="post">
            <p>{admin.suspendPersonText}</p>
            <Submit look="danger" name="intent" value="suspend">
              {admin.suspendPerson(person.name)}
            </Submit>
          </Form>
        </Confirm>
      )}
    </Section>
  );
}
