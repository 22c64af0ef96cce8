import { Content } from "vitepress";
import { VPHomeContent, VPHomeFeatures, VPHomeHero } from "vitepress/theme-without-fonts";
import { type FunctionalComponent, h } from "vue";

/** The first page: that of the default theme, which has no landmark for those who jump to what is told. */
const FrontPage: FunctionalComponent = () =>
  h("main", { class: "VPHome" }, [h(VPHomeHero), h(VPHomeFeatures), h(VPHomeContent, null, () => h(Content))]);

export default FrontPage;
