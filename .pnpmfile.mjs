// The packages that carry Node's binary publish `os` and `cpu` as plain strings. pnpm leaves strings out of the
// lockfile and would then install all five everywhere: as lists, only the machine's own is installed.
const nodeBinary = /^node-(bin-)?(darwin|linux|win)-(x64|arm64)$/;

// Of Scalar's reference only the bundled file is used, which has its dependencies in it: a hundred packages less to install.
const bundled = new Set(["@scalar/api-reference"]);

// VitePress searches our site by itself: what asks Algolia's service is never loaded, and not all of it is on every registry mirror.
const unasked = "@docsearch/";

// @rc-ex/rate-limit stands on @rc-ex/retry, which takes a core of 0.9 from its user and loads with none later. The bench has a
// later one beside it.
export const hooks = {
  readPackage(pkg) {
    if (nodeBinary.test(pkg.name)) {
      pkg.os = [pkg.os].flat();
      pkg.cpu = [pkg.cpu].flat();
    }
    if (bundled.has(pkg.name)) pkg.dependencies = {};
    if (pkg.name === "vitepress") {
      for (const name of Object.keys(pkg.dependencies)) if (name.startsWith(unasked)) delete pkg.dependencies[name];
    }
    if (pkg.name === "@rc-ex/retry") {
      delete pkg.peerDependencies["@rc-ex/core"];
      pkg.dependencies["@rc-ex/core"] = "0.9.3";
    }
    return pkg;
  },
};
