import type { Schema } from "../contract/schemas.ts";
import type { License, LicenseType } from "../state/types.ts";
import { extensionName } from "./extension-name.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

/** A licence with its type, and the extension that has it. */
export function licenseView(context: ViewContext, license: License): Schema<"License"> {
  const { state, uris } = context;
  const { id, accountId, typeId, creationTime } = license;
  const type = state.licenseTypes.get(typeId);
  return {
    uri: uris.inAccount(accountId, `licenses/${id}`),
    id,
    type: { id: typeId, ...given({ name: type?.name, limit: type?.limit }) },
    creationTime,
    ...given({ extension: holderView(context, license) }),
  };
}

/** A kind of licence. */
export function licenseTypeView({ uris }: Pick<ViewContext, "uris">, type: LicenseType): Schema<"LicenseType"> {
  const { id, sku, name, assignable, feature } = type;
  return { id, uri: uris.dictionary(`license-types/${id}`), sku, name, assignable, ...given({ feature }) };
}

function holderView({ state, uris }: ViewContext, { extensionId }: License): Schema<"LicenseHolder"> | undefined {
  const extension = extensionId === undefined ? undefined : state.extensions.get(extensionId);
  if (extension === undefined) return undefined;
  const { id, accountId, extensionNumber } = extension;
  return { id: Number(id), uri: uris.extension(accountId, id), ...given({ extensionNumber, name: extensionName(extension) }) };
}
