/**
 * The user permissions that the vendor's reference names; a test holds the list to the contract. The service knows more of
 * them.
 */
export const permissionNames: readonly string[] = `
  AccountAdministration AddRemoveDevices AddRemoveUsers CallQueueToCallQueue ConfigureEmergencyMaps
  CostCenterManagement EditAccountDevices EditAssignedRoles EditCallerIDSettings EditCallQueuePresence
  EditCompanyDevices EditCompanyInfo EditCompanyPhoneNumbers EditExtensionInfo EditExtensions
  EditMessagesNotificationsSettings EditUserAnsweringRules EditUserCredentials EditUserDevices
  EditUserForwardingFlipNumbers EditUserInfo EditUserRoles EmergencyFramework Groups MeetingsPlan OrganizeConference
  ReadAssignedRoles ReadCallerIDSettings ReadCompanyAnsweringRules ReadCompanyDevices ReadCompanyInfo
  ReadCompanyPhoneNumbers ReadExtensionGrant ReadExtensions ReadMessagesNotificationsSettings ReadUserDevices
  ReadUserForwardingFlipNumbers ReadUserInfo ReadUserPhoneNumbers ReadUserRoles Roles Sites UserGroups Users
`
  .trim()
  .split(/\s+/);
