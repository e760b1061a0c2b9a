import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../engine/types.js';
import type { View } from './view.js';

/** What was not read: never passed over in silence. */
export function noteList(notes: readonly Note[], view: View): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  const { words } = view;
  return html`
    <section class="notes" part="notes" aria-labelledby="notes-title">
      <h3 id="notes-title">${words.notes}</h3>
      <p>${words.notesText}</p>
      <ul>
        ${notes.map(({ message, location }) => {
          const path = view.path(location);
          return html`
            <li>
              ${message} ${path ? html`<span class="muted">${path}</span>` : nothing}
              ${view.canShow(location)
                ? html`<button type="button" class="link" @click=${(event: Event) => view.show(location, event.currentTarget)}>${view.showLabel(location)}</button>`
                : nothing}
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}
