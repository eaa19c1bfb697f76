import type { ComponentChildren } from 'preact';

/** A table that becomes a list where there is no room: each cell names its column in `data-label`. `children`: its rows. */
export function StackedTable(props: {
  class?: string;
  caption: string;
  columns: readonly string[];
  children: ComponentChildren;
}) {
  return (
    <table class={props.class ? `${props.class} stacked` : 'stacked'}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}
