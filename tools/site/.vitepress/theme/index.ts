import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import FrontPage from "./front-page.ts";
import TryIt from "./try-it.ts";
import "./theme.css";

// System fonts: nothing is fetched for letters.
const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component("FrontPage", FrontPage);
  },
  Layout: () => h(DefaultTheme.Layout, null, { "doc-after": () => h(TryIt) }),
};

export default theme;
