import type { Schema } from "../contract/schemas.ts";
import type { CostCenter } from "../state/types.ts";
import { given } from "../views/given.ts";
import type { Topic } from "./types.ts";

/** The parts of the company that costs are booked to. */
export const costCenters: Topic<"listCostCenters"> = {
  listCostCenters({ state, account }) {
    return { status: 200, body: { records: state.costCenters.find({ accountId: account.id }).map(costCenterView) } };
  },
};

function costCenterView({ id, name, billingCode, taxLocation, parentId }: CostCenter): Schema<"CostCenter"> {
  return {
    id: Number(id),
    ...given({ name, billingCode }),
    taxLocation,
    ...given({ parentId: parentId === undefined ? undefined : Number(parentId) }),
  };
}
