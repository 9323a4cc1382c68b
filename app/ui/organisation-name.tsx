import { Link } from "@remix-run/react";

/** An organisation by its code and its name; a link to its page where an id is given. */
export function OrganisationName({ code, name, id }: { code: string; name: string; id?: string }) {
  return (
    <span className="organisation-name">
      <b className="code">{code}</b>
      {id ? <Link to={`/organisations/${id}`}>{name}</Link> : <span>{name}</span>}
    </span>
  );
}
