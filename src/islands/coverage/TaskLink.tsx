/** The address of the answer on one task, and a function that shows it without loading the page again. */
export type TaskLinks = { href: (service: string) => string; choose: (service: string) => void };

/** A task as a link to the answer on it alone. */
export function TaskLink(props: { links: TaskLinks; id: string; name: string; current?: boolean }) {
  const { links, id, name, current } = props;
  return (
    <a
      href={links.href(id)}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        links.choose(id);
      }}
    >
      {name}
    </a>
  );
}
