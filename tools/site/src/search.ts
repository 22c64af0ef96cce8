import type { DefaultTheme } from "vitepress";

/** What the search looks at: prose and tables, not code and examples, which would be most of what a reader fetches. */
export const searchOptions: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  async _render(source, env, md) {
    const text = source.replaceAll(/^ *(```+)[\s\S]*?^ *\1$/gm, "");
    return md.renderAsync(text, env);
  },
};
