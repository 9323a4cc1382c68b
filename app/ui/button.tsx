import { Link, useNavigation } from "@remix-run/react";
import type { ComponentProps, ReactNode } from "react";

type Look = "primary" | "plain" | "quiet" | "danger";

interface ButtonProps extends ComponentProps<"button"> {
  look?: Look;
  slim?: boolean;
}

const classOf = (look: Look, slim: boolean, more = ""): string =>
  `button ${look === "plain" ? "" : `button-${look}`} ${slim ? "button-slim" : ""} ${more}`.replace(/\s+/g, " ").trim();

export function Button({ look = "plain", slim = false, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={classOf(look, slim, className)} {...rest} />;
}

/** Sends its form; while the form is under way it says so and cannot send it twice. Works without JavaScript. */
export function Submit({ look = "primary", children, busy, ...rest }: ButtonProps & { busy?: boolean }) {
  const navigation = useNavigation();
  const sending = busy ?? navigation.state === "submitting";
  return (
    <Button type="submit" look={look} aria-busy={sending} disabled={sending} {...rest}>
      {children}
    </Button>
  );
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function ButtonLink({
  to,
  look = "plain",
  slim = false,
  children,
  ...rest
}: { to: string; look?: Look; slim?: boolean; children: ReactNode } & Omit<ComponentProps<typeof Link>, "to">) {
  return (
    <Link to={to} className={classOf(look, slim)} {...rest}>
      {children}
    </Link>
  );
}
