// Lit makes its policy of Trusted Types when it is loaded, and a page takes each name once. Copies of this widget on
// one page share it, so that including the widget twice does no harm.
const MADE = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/;

export function sharedPolicy() {
  return {
    name: 'shared-policy',
    transform(code, id) {
      if (!/[/\\]lit-html[/\\]lit-html\.js$/.test(id)) return null;
      if (!MADE.test(code)) throw new Error('lit-html makes its policy in another way now: see build/shared-policy.js');
      return code.replace(MADE, (make) => `(globalThis[Symbol.for("verslagtoets.lit-html")]??=${make})`);
    },
  };
}
