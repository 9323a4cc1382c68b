import { Outlet } from "@remix-run/react";
import { answerLoader } from "#app/answer.server.ts";
import { useMessages } from "#app/i18n/context.ts";
import { requireAdmin } from "#app/session.server.ts";
import { PageHead } from "#app/ui/page.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

/** The admins' part; for everybody else it does not exist. */
export const loader = answerLoader(async ({ request, context: load }) => {
  await requireAdmin(request, load);
  return null;
});

export default function Page() {
  const { admin } = useMessages();
  return (
    <>
      <PageHead title={admin.title} lead={admin.lead} />
      <Tabs
        label={admin.sections}
        tabs={[
          { to: "/admin", label: admin.organisations, end: true },
          { to: "/admin/people", label: admin.people },
          { to: "/admin/mail", label: admin.mail },
          { to: "/admin/network", label: admin.network },
        ]}
      />
      <Outlet />
    </>
  );
}
