// The packages that carry Node's binary publish `os` and `cpu` as plain strings. pnpm leaves strings out of the
// lockfile and would then install all five everywhere: as lists, only the machine's own is installed.
const nodeBinary = /^node-(bin-)?(darwin|linux|win)-(x64|arm64)$/;

// Of Scalar's reference only the bundled file is used, which has its dependencies in it: a hundred packages less to install.
const bundled = new Set(["@scalar/api-reference"]);

export const hooks = {
  readPackage(pkg) {
    if (nodeBinary.test(pkg.name)) {
      pkg.os = [pkg.os].flat();
      pkg.cpu = [pkg.cpu].flat();
    }
    if (bundled.has(pkg.name)) pkg.dependencies = {};
    return pkg;
  },
};
