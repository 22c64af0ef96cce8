import type { State } from "../state/state.ts";
import type { Membership } from "../state/types.ts";
import type { Lookup } from "./references.ts";
import type { SeedExtension } from "./types.ts";

/** Puts members into the groups, once all extensions and devices are there. */
export function plantGroups(state: State, accountId: string, extensions: readonly SeedExtension[], find: Lookup): void {
  extensions.forEach((seed, index) => {
    const groupId = (): string => find.extension(seed.extensionNumber ?? seed.id ?? "", ["extensions", index]);
    const add = (role: Membership["role"], memberId: string): void => {
      state.memberships.insert({ id: state.nextId("membership"), accountId, groupId: groupId(), role, memberId });
    };
    seed.members?.forEach((name, at) => {
      const place = ["extensions", index, "members", at];
      find.unique(place, () => add("member", find.extension(name, place)));
    });
    seed.pagers?.forEach((name, at) => {
      const place = ["extensions", index, "pagers", at];
      find.unique(place, () => add("pager", find.extension(name, place)));
    });
    seed.pagingDevices?.forEach((id, at) => {
      const place = ["extensions", index, "pagingDevices", at];
      find.unique(place, () => add("device", find.device(id, place)));
    });
  });
}
