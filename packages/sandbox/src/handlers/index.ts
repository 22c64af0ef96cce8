import type { OperationId } from "../contract/operation.ts";
import type { Gather } from "../http/batch.ts";
import { accounts } from "./accounts.ts";
import { accountsV2 } from "./accounts-v2.ts";
import { administeredSites } from "./administered-sites.ts";
import { auditTrail } from "./audit-trail.ts";
import { batchProvisioning } from "./batch-provisioning.ts";
import { businessHours } from "./business-hours.ts";
import { callFlip } from "./call-flip.ts";
import { callQueueSettings } from "./call-queue-settings.ts";
import { callQueues } from "./call-queues.ts";
import { callerId } from "./caller-id.ts";
import { conferencing } from "./conferencing.ts";
import { costCenters } from "./cost-centers.ts";
import { customFields } from "./custom-fields.ts";
import { customRoles } from "./custom-roles.ts";
import { deviceBulkAdd } from "./device-bulk-add.ts";
import { deviceCatalog } from "./device-catalog.ts";
import { deviceInventory } from "./device-inventory.ts";
import { deviceLines } from "./device-lines.ts";
import { deviceOrders } from "./device-orders.ts";
import { devices } from "./devices.ts";
import { dictionary } from "./dictionary.ts";
import { directory } from "./directory.ts";
import { gatherDeletions } from "./emergency-location-deletion.ts";
import { emergencyLocations } from "./emergency-locations.ts";
import { extensionBulkUpdate } from "./extension-bulk-update.ts";
import { extensions } from "./extensions.ts";
import { features } from "./features.ts";
import { forwardingNumbers } from "./forwarding-numbers.ts";
import { freeExtensionNumbers } from "./free-numbers.ts";
import { grants } from "./grants.ts";
import { licenses } from "./licenses.ts";
import { monitoringGroups } from "./monitoring-groups.ts";
import { notifications } from "./notifications.ts";
import { numberInventory } from "./number-inventory.ts";
import { numberParser } from "./number-parser.ts";
import { numberPool } from "./number-pool.ts";
import { oauth } from "./oauth.ts";
import { pagingGroups } from "./paging-groups.ts";
import { parkLocations } from "./park-locations.ts";
import { permissions } from "./permissions.ts";
import { personalEmergencyLocations } from "./personal-emergency-locations.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import { phoneNumbersV2 } from "./phone-numbers-v2.ts";
import { roleAssignments } from "./role-assignments.ts";
import { roles } from "./roles.ts";
import { service } from "./service.ts";
import { siteIvr } from "./site-ivr.ts";
import { sites } from "./sites.ts";
import { sms } from "./sms.ts";
import { templates } from "./templates.ts";
import type { Handlers } from "./types.ts";
import { userRemoval } from "./user-removal.ts";
import { webApps } from "./web-apps.ts";

/** One handler for each operation of the contract: one that is missing, or of the wrong type, does not compile. */
export const handlers: Handlers = {
  ...oauth,
  ...service,
  ...accounts,
  ...accountsV2,
  ...directory,
  ...auditTrail,
  ...businessHours,
  ...dictionary,
  ...customFields,
  ...sites,
  ...siteIvr,
  ...administeredSites,
  ...roles,
  ...customRoles,
  ...roleAssignments,
  ...permissions,
  ...templates,
  ...licenses,
  ...costCenters,
  ...devices,
  ...deviceLines,
  ...deviceInventory,
  ...deviceBulkAdd,
  ...deviceOrders,
  ...deviceCatalog,
  ...webApps,
  ...emergencyLocations,
  ...personalEmergencyLocations,
  ...extensions,
  ...features,
  ...callerId,
  ...notifications,
  ...conferencing,
  ...grants,
  ...extensionBulkUpdate,
  ...freeExtensionNumbers,
  ...batchProvisioning,
  ...userRemoval,
  ...callQueues,
  ...callQueueSettings,
  ...pagingGroups,
  ...parkLocations,
  ...monitoringGroups,
  ...phoneNumbers,
  ...phoneNumbersV2,
  ...numberInventory,
  ...numberPool,
  ...numberParser,
  ...forwardingNumbers,
  ...callFlip,
  ...sms,
};

/** For batches that are answered in a form of the operation's own. */
export const gathers: Readonly<Partial<Record<OperationId, Gather>>> = {
  deleteEmergencyLocation: gatherDeletions,
  deletePersonalEmergencyLocation: gatherDeletions,
};
