// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
export interface paths {
    "/restapi/v1.0/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Opens an account with its system extension, in state `Initial` unless the body names another. The main number is one
         *     that was found and reserved before; the operator is the owner, whose extension gets the id of the account.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account
         * @description Shows the account with its main number, its system extension and its subscription in short. A token reads its own
         *     account alone.
         */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/service-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account's plan, features and limits
         * @description Shows the subscription in full: plan, brand, package, each feature with whether it is on, and the limits, such as the
         *     length of extension numbers.
         */
        get: operations["readServiceInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/business-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the company's business address
         * @description Shows the company's name, mail address, seat, and the name of its main site.
         */
        get: operations["readBusinessAddress"];
        /**
         * Change the company's business address
         * @description Changes the company's name, mail address, seat or the name of its main site. What the body leaves out stays as it is.
         *     Emergency addresses are not touched; they have operations of their own.
         */
        put: operations["updateBusinessAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account with its contact
         * @description Shows the account with the company's name and seat, what it has subscribed to, and the user of its system extension.
         */
        get: operations["readAccountV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/regional-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account's regional settings
         * @description Tells the country, time zone and languages that extensions have unless they choose others.
         */
        get: operations["readAccountRegionalSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the account's regional settings
         * @description Changes the country, time zone and languages of the account, and so those of all extensions that have not chosen others.
         *     What is left out stays. Each is chosen by its id, or by the code or name that it is publicly known by.
         */
        patch: operations["updateAccountRegionalSettings"];
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/send-welcome-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the welcome mail
         * @description Sends the welcome mail to the user of the system extension, once more or to another address.
         */
        post: operations["sendWelcomeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/send-activation-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the activation mail
         * @description Sends the mail that the user of the system extension activates the account with, once more. An account that is confirmed
         *     gets none.
         */
        post: operations["sendActivationEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/business-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the company's business hours
         * @description Tells when the company takes calls. An empty schedule means around the clock.
         */
        get: operations["readCompanyBusinessHours"];
        /**
         * Change the company's business hours
         * @description Puts a schedule in the place of the one before. A day that is not listed is closed; an empty schedule opens the company
         *     around the clock. Without a schedule the hours stay as they are.
         */
        put: operations["updateCompanyBusinessHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's extensions
         * @description Lists extensions of every kind, page by page: users, call queues, paging groups, park locations, sites. An account with
         *     one of type `Site` has several sites; the main one is of type `CompanyExtension`, and in the list where `type` asks for
         *     it. Filters of different names narrow each other; the values of one filter widen it.
         */
        get: operations["listExtensions"];
        put?: never;
        /**
         * Create an extension
         * @description Creates a user, a group or a function with an extension number. Without a number it gets the next free one, without a
         *     state `NotActivated`; with a password it can start as `Enabled`. A number or a login mail address that is taken is
         *     refused, and so is a last name for what is no user. Users of paid kinds raise the bill.
         */
        post: operations["createExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/free-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List free extension numbers
         * @description Proposes a free number for each unassigned extension. Nothing is reserved.
         */
        get: operations["listFreeExtensionNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an extension
         * @description Shows one extension in full. `departments` comes only with this single read; `account` and `serviceFeatures` come only
         *     with one's own extension, and the custom fields of others only for administrators. Several extensions may be named at
         *     once, separated by commas; each then has an answer of its own.
         */
        get: operations["readExtension"];
        /**
         * Change an extension
         * @description Changes the members that the body names; the others stay as they are. An unassigned extension gets its user here: give
         *     it a contact and the state `NotActivated`, and the user is sent mail if `transition` asks for it. Activation needs a
         *     password. Moves that `status` does not describe, and numbers or login mail addresses that are taken, are refused.
         */
        put: operations["updateExtension"];
        post?: never;
        /**
         * Delete an extension
         * @deprecated
         * @description Removes an extension for good. Its direct numbers stay with the company unless told otherwise; its digital lines go,
         *     with their devices, unless they are to be kept as unassigned extensions. Deprecated: for users there is `deleteUsers`
         *     instead. Several extensions may be named at once, separated by commas: 204 when all of them are gone, else each has an
         *     answer of its own.
         */
        delete: operations["deleteExtension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an extension's business hours
         * @description Tells when a person or group takes calls. An empty schedule means around the clock.
         */
        get: operations["readUserBusinessHours"];
        /**
         * Change an extension's business hours
         * @description Puts a schedule in the place of the one before. A day that is not listed is closed; an empty schedule opens the extension
         *     around the clock.
         */
        put: operations["updateUserBusinessHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what numbers an extension shows
         * @description Tells which number others see, for calls from each of the extension's devices and for calls that each feature makes.
         */
        get: operations["readExtensionCallerId"];
        /**
         * Choose what numbers an extension shows
         * @description Chooses the number that others see. Devices and features that are not listed keep theirs. A number is one of the
         *     extension's or of the company's that has the feature CallerId, and is named by its id.
         */
        put: operations["updateExtensionCallerId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what an extension is told of
         * @description Tells of which events an extension is told by mail or text message, and where to.
         */
        get: operations["readNotificationSettings"];
        /**
         * Change what an extension is told of
         * @description Changes of which events an extension is told, and where to. In advanced mode each kind of event has lists of its own, else
         *     there is one for all. What is left out stays; a list takes the place of the one before.
         */
        put: operations["updateNotificationSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an extension can use
         * @description Tells of each feature whether the extension can use it, and why where it cannot. Some have more to say, such as a limit.
         */
        get: operations["listExtensionFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user's conference
         * @description Tells the numbers that others dial to be in the user's conference, all of them or those of one country, and the codes to
         *     enter.
         */
        get: operations["readConferencingSettings"];
        /**
         * Change a user's conference
         * @description Chooses the number that invitations name, of those that the conference has, and whether the others may begin without the
         *     user.
         */
        put: operations["updateConferencingSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an extension may do to others
         * @description Tells of which other extensions this one may pick up, make or hear the calls, and which groups it may page or look after.
         */
        get: operations["listExtensionGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension-bulk-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many extensions at once
         * @description Starts a task that makes the changes of up to 500 extensions, and answers with the task before it is done. Each record
         *     succeeds or fails by itself, under the rules of `updateExtension`. Ask `readExtensionBulkUpdateTask` for the outcome.
         */
        post: operations["bulkUpdateExtensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how far a bulk update is
         * @description Shows the state of a bulk update, and when it has ended what became of each extension. A completed task may hold
         *     records that failed.
         */
        get: operations["readExtensionBulkUpdateTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete users
         * @description Removes up to fifty users for good, people and limited extensions alone. What they had goes to the inventory unless it is
         *     to be given up: their numbers, and phones that were rented or bought from the vendor; phones of the customer's own are
         *     deleted. Each record succeeds or fails on its own; the answer is 200 in either case.
         */
        delete: operations["deleteUsers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/batch-provisioning/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create users with their roles and phones
         * @description Creates up to ten users, enabled from the start, each with at most one role and one phone of the customer's own. A
         *     record without a number gets the next free one. Records succeed or fail one by one, and the answer is 200 either way:
         *     look at `successful` of each result. A new user is sent mail unless `sendWelcomeEmail` is false. Users and lines raise
         *     the bill.
         */
        post: operations["batchProvisionUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/directory/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whom the company's people can call
         * @description Gives the people, groups and places of the account with what they are called by: names, numbers, mail addresses, sites. Who is
         *     hidden is left out for users who are no administrators.
         */
        get: operations["listDirectoryEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/directory/entries/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search whom the company's people can call
         * @description Finds entries of the directory by words in names, mail addresses, numbers, departments and custom fields, and by what they
         *     are. All words have to be found, each in any of the fields.
         */
        post: operations["searchDirectoryEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/directory/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an entry of the directory
         * @description Tells how one person, group or place of the account is called and reached.
         */
        get: operations["readDirectoryEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/directory/federation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which accounts share a directory
         * @description Tells which accounts the account's directory is federated with, and as what.
         */
        get: operations["readDirectoryFederation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/audit-trail/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the changes of the account
         * @description Tells who changed what in the account, and when. A search goes back over 180 days or the last 10,000 changes, whichever is
         *     less, and over the last 24 hours unless it says from when. Its filters add up.
         */
        post: operations["searchAuditTrail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the custom fields
         * @description Gives the fields that the account has added to its users, without pages: there are five at most. Each user's values are
         *     in `customFields` of the extension.
         */
        get: operations["listCustomFields"];
        put?: never;
        /**
         * Create a custom field
         * @description Adds a field to the account's users; an account has five at most. Values are written with `updateExtension`.
         */
        post: operations["createCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/custom-fields/{fieldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a custom field
         * @description Gives a field another name. The values that users have of it stay.
         */
        put: operations["updateCustomField"];
        post?: never;
        /**
         * Delete a custom field
         * @description Removes a field, and with it the values that users have of it.
         */
        delete: operations["deleteCustomField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sites
         * @description Gives the places that the company works from, all of them in one answer: the main one, which every account has, and those
         *     that were created.
         */
        get: operations["listSites"];
        put?: never;
        /**
         * Create a site
         * @description Adds a place that the company works from. It gets the next free extension number unless it names one. Extensions join it
         *     with `assignSiteMembers`, or when they are created or changed.
         */
        post: operations["createSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/sites/{siteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a site
         * @description Gives one site; the main one can only be listed.
         */
        get: operations["readSite"];
        /**
         * Change a site
         * @description Changes what the body names of a site, and leaves the rest as it is. The main one is not changed here.
         */
        put: operations["updateSite"];
        post?: never;
        /**
         * Delete a site
         * @description Removes a site that has no members any more. Phones, emergency locations and call monitoring groups of the site become the
         *     main one's, numbers of its own the company's.
         */
        delete: operations["deleteSite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/sites/{siteId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a site's members
         * @description Gives the extensions that belong to a site, all of them in one answer: people, call queues, voice menus and the like.
         */
        get: operations["listSiteMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move extensions to a site and away from it
         * @description Moves extensions to the site and others away from it, in one call; who leaves belongs to the main site. Who is in neither
         *     list stays where they are.
         */
        post: operations["assignSiteMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a site's keys and voice menu
         * @description Tells what callers of a site hear first, and what the keys do that they press.
         */
        get: operations["readSiteIvr"];
        /**
         * Change a site's keys and voice menu
         * @description Changes what the body names, and leaves the rest as it is; a list of actions takes the old one's place. A key stands in
         *     it once. The menu is the extension of a voice menu.
         */
        put: operations["updateSiteIvr"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sites that a user administers
         * @description Gives the sites that a user looks after, all of them in one answer.
         */
        get: operations["listAdministeredSites"];
        /**
         * Choose the sites that a user administers
         * @description Puts the sites of the list in the place of those that the user looks after; of each the id counts alone. An empty list
         *     leaves none.
         */
        put: operations["updateAdministeredSites"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/user-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles
         * @description Gives the roles that the account's users can have: those that the service defines, which nobody changes or deletes, and
         *     those that the account made itself. Permissions are left out here; `readUserRole` has them.
         */
        get: operations["listUserRoles"];
        put?: never;
        /**
         * Create a role
         * @description Adds a role of the account's own, made of permissions. Nobody has it yet. Ids, addresses and times in the body count for
         *     nothing.
         */
        post: operations["createCustomRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/user-role/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the default role
         * @description Gives the role that a new user has to whom nobody gives another one.
         */
        get: operations["readDefaultRole"];
        /**
         * Choose the default role
         * @description Makes a role the one that new users have to whom nobody gives another one. Users who are there keep the roles that
         *     they have.
         */
        put: operations["updateDefaultRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/user-role/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a role
         * @description Gives one role with its permissions.
         */
        get: operations["readUserRole"];
        /**
         * Change a role
         * @description Changes what the body names of a role of the account's own, and leaves the rest as it is; a list of permissions takes the
         *     old one's place. Roles that the service defines are not changed.
         */
        put: operations["updateUserRole"];
        post?: never;
        /**
         * Delete a role
         * @description Removes a role of the account's own that nobody has and that is not the default one, or only tells whether it could be
         *     removed.
         */
        delete: operations["deleteCustomRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a role to users and take it from others
         * @description Gives the role to users and takes it from others, in one call; who is in neither list keeps what they have. Whom it
         *     leaves without any role gets the account's default one.
         */
        post: operations["assignUserRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/assigned-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who has which roles
         * @description Gives the users of the account, each with their roles, all of them in one answer.
         */
        get: operations["listAssignedRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles that a user can be given
         * @description Gives the roles that the caller may give to the extension.
         */
        get: operations["listAssignableRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's roles
         * @description Gives the roles that a user has. What is no user has none.
         */
        get: operations["listUserAssignedRoles"];
        /**
         * Choose a user's roles
         * @description Puts the roles of the list in the place of those that the user has; of each the id counts alone. Whom it leaves without
         *     any role gets the account's default one.
         */
        put: operations["updateUserAssignedRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a user back on the default role
         * @description Puts the account's default role in the place of the roles that the user has.
         */
        put: operations["assignDefaultRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what somebody may do
         * @description Gives the permissions that an extension has by all of its roles together, each with how far it reaches, or those of them
         *     alone that hold for a certain other extension. An operation whose path names an extension is let through by a permission
         *     that holds for that one, any other operation by one that reaches further than `Self`.
         */
        get: operations["readAuthorizationProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether somebody has a permission
         * @description Tells whether an extension has a permission, and by which role; on wish whether it has it for a certain other extension.
         */
        get: operations["checkUserPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the templates
         * @description Gives the sets of settings that administrators keep for applying to extensions, all of them or those of one type.
         *     They can be read here but not changed.
         */
        get: operations["listUserTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a template
         * @description Gives the template's name and dates. Which settings it holds is not told.
         */
        get: operations["readUserTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the licences
         * @description Gives the add-on licences of the account, assigned or not, all of them or those of one type. A page holds 25
         *     unless asked otherwise, fewer than in other lists.
         */
        get: operations["listLicenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/licenses/bulk-purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy licences
         * @description Buys add-on licences, such as rooms, webinars or large meetings, and bills the account for them. Each call buys
         *     anew. Nothing comes back: list the licences to see the ids of the new ones. Refused are an unknown kind, and more
         *     licences than the limit of the kind.
         */
        post: operations["purchaseLicenses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/licenses/{licenseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a licence
         * @description Gives the licence with its type, and the extension that has it.
         */
        get: operations["readLicense"];
        put?: never;
        post?: never;
        /**
         * Give up a licence
         * @description Takes the licence off the account. A licence that is assigned to an extension is refused; only webinar and large
         *     meeting licences can be assigned at all.
         */
        delete: operations["deleteLicense"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/license-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the licence types
         * @description Gives the kinds of add-on licences that are for sale, with the SKUs that a purchase takes.
         */
        get: operations["listLicenseTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/call-queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the call queues
         * @description Gives the account's call queues, which the extension list knows as type Department, or only those that an
         *     extension is a member of. Ids are strings here, while members come with integers.
         */
        get: operations["listCallQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/call-queues/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a call queue
         * @description Shows the queue with how its service level is counted and how long it rings.
         */
        get: operations["readCallQueue"];
        /**
         * Change a call queue
         * @description Changes the queue's name, number, state and site, how its service level is counted and how long it rings. What is left out
         *     stays.
         */
        put: operations["updateCallQueue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where a queue's calls go
         * @description Tells which other queues get the calls that nobody in the queue takes.
         */
        get: operations["readCallQueueOverflow"];
        /**
         * Choose where a queue's calls go
         * @description Chooses up to three other queues that get the calls that nobody in the queue takes, in the place of those before.
         */
        put: operations["updateCallQueueOverflow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a queue's members
         * @description Gives the extensions that take the queue's calls.
         */
        get: operations["listCallQueueMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add and remove queue members
         * @description Adds extensions to the queue's members and takes others out, in one call; who is in neither list stays as before.
         *     Refused are extensions of a type that cannot take a queue's calls.
         */
        post: operations["assignCallQueueMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose a user's call queues
         * @description Makes the user a member of the queues of the list, and of no other: a queue that is not named loses the user. Of each the
         *     id counts alone.
         */
        put: operations["updateUserCallQueues"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/department/{departmentId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a department's members
         * @deprecated
         * @description Gives the members of a call queue, under the name that queues had before. Use `listCallQueueMembers` instead. Only
         *     the id of an extension of type Department is taken.
         */
        get: operations["listDepartmentMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/department/bulk-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add and remove department members
         * @deprecated
         * @description Adds and removes members of several call queues in one call, under the name that queues had before. Use
         *     `assignCallQueueMembers` instead, queue by queue. An id that stands in both lists of one item is refused.
         */
        post: operations["assignDepartmentMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who may page a group
         * @description Gives the users who may call the paging group and be heard on its devices. Their ids are strings here, while most
         *     of v1 sends the ids of extensions as integers.
         */
        get: operations["listPagingGroupUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the devices of a paging group
         * @description Gives the devices that sound when somebody pages the group.
         */
        get: operations["listPagingGroupDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add and remove paging group members
         * @description Adds users and devices to the paging group and takes others out, in one call; what is in none of the lists stays
         *     as before. Users page, devices sound.
         */
        post: operations["assignPagingGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/park-locations/{parkLocationId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who may use a park location
         * @description Gives the users who may park calls at the location and take them up again.
         */
        get: operations["listParkLocationUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/park-locations/{parkLocationId}/bulk-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add and remove park location users
         * @description Lets users park calls at the location and take them up, and takes the right from others, in one call; who is in
         *     neither list stays as before.
         */
        post: operations["assignParkLocationUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/call-monitoring-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the call monitoring groups
         * @description Gives the groups in which some listen to the calls of others, or only those of an extension or of sites.
         */
        get: operations["listMonitoringGroups"];
        put?: never;
        /**
         * Create a call monitoring group
         * @description Adds a group without members; `assignMonitoringGroupMembers` lets them in. It belongs to the main site unless it names
         *     another one.
         */
        post: operations["createMonitoringGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a call monitoring group
         * @description Gives the group another name and, where the body names one, another site. Its members stay.
         */
        put: operations["updateMonitoringGroup"];
        post?: never;
        /**
         * Delete a call monitoring group
         * @description Removes the group. Its members stay in the account, and listen to each other through it no more.
         */
        delete: operations["deleteMonitoringGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who belongs to a call monitoring group
         * @description Gives the members of the group, each with whether they listen to calls, are listened to, or both.
         */
        get: operations["listMonitoringGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change who belongs to a call monitoring group
         * @description Lets extensions join the group, changes what members may do, and takes others out, in one call; who is in no list stays as
         *     before. Members are people and Limited extensions.
         */
        post: operations["assignMonitoringGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/cost-centers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cost centres
         * @description Gives all cost centres of the account in one answer, without pages, with the address that each is taxed at. They
         *     form a tree: all but the root have a `parentId`.
         */
        get: operations["listCostCenters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/brand/{brandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a brand
         * @description Gives the brand with the country it is sold in and the currency it bills in.
         */
        get: operations["readBrand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the countries of a brand's contracts
         * @description Gives the countries that a brand makes contracts for, without pages.
         */
        get: operations["listContractedCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the domestic countries of a contract
         * @description Gives the countries that count as home to the accounts of a brand whose contract is for a country.
         */
        get: operations["listDomesticCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/service-plan/{servicePlanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a service plan
         * @description Gives the plan with its features and limits, which bound what its accounts can be provisioned with.
         */
        get: operations["readServicePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/country": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the countries
         * @description Gives the countries that the service knows, all of them or those with certain services. Filters narrow each other.
         */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/country/{countryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a country
         * @description Gives the country with its codes and what the service offers there.
         */
        get: operations["readCountry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the states
         * @description Gives the states and provinces of a country, or those of all countries.
         */
        get: operations["listStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/state/{stateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a state
         * @description Gives the state with its short code and its country.
         */
        get: operations["readState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/timezone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the time zones
         * @description Gives the time zones that regional settings can point to.
         */
        get: operations["listTimezones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/timezone/{timezoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a time zone
         * @description Gives the time zone with its name and its distance from UTC.
         */
        get: operations["readTimezone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the languages
         * @description Gives all languages, each with what it can be chosen for. The list has one page.
         */
        get: operations["listLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/language/{languageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a language
         * @description Gives the language with its locale and what it can be chosen for.
         */
        get: operations["readLanguage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/permission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the user permissions
         * @description Gives the permissions that roles are made of, all of them or those that a plan has.
         */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/permission/{permissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user permission
         * @description Gives one permission that roles are made of.
         */
        get: operations["readPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/permission-category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the categories of user permissions
         * @description Gives what user permissions are sorted by, for all plans or for one.
         */
        get: operations["listPermissionCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/permission-category/{permissionCategoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a category of user permissions
         * @description Gives one of the categories that user permissions are sorted by.
         */
        get: operations["readPermissionCategory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/user-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles that the service defines
         * @description Gives the roles that every account has, which nobody changes or deletes. On wish each has its permissions, with what may
         *     be done with them; `readStandardRole` has the permissions of one.
         */
        get: operations["listStandardRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/user-role/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a role that the service defines
         * @description Gives one of the roles that every account has, with its permissions.
         */
        get: operations["readStandardRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cities and area codes
         * @description Gives the cities of a state with the area codes that phone numbers there have, and on wish the central office
         *     codes as well, one record for each. An area code found here serves to look numbers up.
         */
        get: operations["listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One reason for a refusal. The service adds further members as it sees fit. */
        ServiceError: {
            /** @description A stable code such as `CMN-102`. */
            errorCode: string;
            /** @description Text for people; its wording and language change. */
            message: string;
            /** @description The parameter or body member that was refused. */
            parameterName?: string;
            /** @description The value that was refused. */
            parameterValue?: string;
            /** @description The app permission that is missing (CMN-401). */
            permissionName?: string;
            /** @description The user permission that is missing (CMN-419). The service spells it so. */
            permissionsName?: string;
            /** @description What is wrong, in other words (EME-201). */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How the service says no. `errors` holds one entry or more; decide on `errors[].errorCode`.
         *     v1 repeats the first entry at the top, where the code may be an older alias: `InvalidParameter` for CMN-101, CMN-102 with
         *     400, CMN-414 and the codes of messages (MSG), `TokenInvalid` for OAU-149, `InsufficientPermissions` for CMN-401.
         *     Whether v2 does so too is not known, so the copy is optional here.
         */
        ErrorEnvelope: {
            /** @description The code of the first error, or its older alias. */
            errorCode?: string;
            /** @description Text for people, in the language of Accept-Language. Never parse it. */
            message?: string;
            /** @description The parameter or body member that was refused; a copy from the first error. */
            parameterName?: string;
            /** @description The value that was refused; a copy from the first error. */
            parameterValue?: string;
            /** @description The app permission that is missing; a copy from the first error. */
            permissionName?: string;
            /** @description What is wrong, in other words; a copy from the first error. */
            description?: string;
            /** @description Why; the first entry matters most. */
            errors: components["schemas"]["ServiceError"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The company's main number in E.164. Older answers leave the plus sign out.
         * @example +15035550100
         */
        MainNumber: string;
        /** @description A postal address as v1 has it, free of checks. v2 has `PostalAddress`. */
        BusinessAddress: {
            /** @description The country, by its name or code. */
            country?: string;
            /** @description State or province, by its name or code. */
            state?: string;
            /** @description The city. */
            city?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description The postal code. */
            zip?: string;
        };
        /** @description A recording of the name. */
        PronouncedNamePrompt: {
            /** @description The recording's id. */
            id?: string;
            /**
             * Format: uri
             * @description Where the recording can be fetched.
             */
            contentUri?: string;
            /** @description The recording's media type. */
            contentType?: "audio/mpeg" | "audio/wav" | (string & {});
        };
        /** @description A recording of the name. */
        PronouncedNamePromptInput: {
            /** @description The recording's id. */
            id?: string | number;
            /**
             * Format: uri
             * @description Where the recording can be fetched.
             */
            contentUri?: string;
            /**
             * @description The recording's media type.
             * @enum {string}
             */
            contentType?: "audio/mpeg" | "audio/wav";
        };
        /** @description How callers hear the name. */
        PronouncedName: {
            /** @description The name as it is written, another text that is read out, or a recording. */
            type?: "Default" | "TextToSpeech" | "Recorded" | (string & {});
            /** @description The text that is read out. */
            text?: string;
            prompt?: components["schemas"]["PronouncedNamePrompt"];
        };
        /** @description How callers hear the name. */
        PronouncedNameInput: {
            /**
             * @description The name as it is written, another text that is read out, or a recording.
             * @enum {string}
             */
            type?: "Default" | "TextToSpeech" | "Recorded";
            /** @description The text that is read out. */
            text?: string;
            prompt?: components["schemas"]["PronouncedNamePromptInput"];
        };
        /** @description Who stands behind an extension, as far as requests can say it. */
        ContactDetails: {
            /** @description The first name; for what is no user, the whole name. */
            firstName?: string;
            /** @description The last name; users only. */
            lastName?: string;
            /** @description The company's name. */
            company?: string;
            /** @description The job title. */
            jobTitle?: string;
            /**
             * Format: email
             * @description Where mail to this extension goes.
             */
            email?: string;
            /** @description A business phone number, in E.164. */
            businessPhone?: string;
            /** @description A mobile phone number, in E.164. */
            mobilePhone?: string;
            /** @description Where the person works. */
            businessAddress?: components["schemas"]["BusinessAddress"];
            /** @description Whether people log in with the mail address, which nobody else may have then. */
            emailAsLoginName?: boolean;
            pronouncedName?: components["schemas"]["PronouncedName"];
            /** @description The department the person works in; free text, no call queue. */
            department?: string;
        };
        /** @description Who stands behind an extension, as far as requests can say it. */
        ContactDetailsInput: {
            /** @description The first name; for what is no user, the whole name. */
            firstName?: string;
            /** @description The last name; users only. */
            lastName?: string;
            /** @description The company's name. */
            company?: string;
            /** @description The job title. */
            jobTitle?: string;
            /**
             * Format: email
             * @description Where mail to this extension goes.
             */
            email?: string;
            /** @description A business phone number, in E.164. */
            businessPhone?: string;
            /** @description A mobile phone number, in E.164. */
            mobilePhone?: string;
            /** @description Where the person works. */
            businessAddress?: components["schemas"]["BusinessAddress"];
            /** @description Whether people log in with the mail address, which nobody else may have then. */
            emailAsLoginName?: boolean;
            pronouncedName?: components["schemas"]["PronouncedNameInput"];
            /** @description The department the person works in; free text, no call queue. */
            department?: string;
        };
        /** @description A call queue that a user is a member of. */
        ExtensionDepartment: {
            /** @description The call queue's id. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the call queue.
             */
            uri?: string;
            /** @description The number people dial. */
            extensionNumber?: string;
        };
        /** @description A call queue that a user is a member of. */
        ExtensionDepartmentInput: {
            /** @description The call queue's id. */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the call queue.
             */
            uri?: string;
            /** @description The number people dial. */
            extensionNumber?: string | number;
        };
        /** @description A permission. */
        ExtensionPermission: {
            /** @description Whether it is given. */
            enabled?: boolean;
        };
        /** @description What the extension may do, beside its roles. */
        ExtensionPermissions: {
            /** @description Whether the user is an administrator. */
            admin?: components["schemas"]["ExtensionPermission"];
            /** @description Whether the user may call other countries. */
            internationalCalling?: components["schemas"]["ExtensionPermission"];
        };
        /** @description A picture in another size. */
        ProfileImageScale: {
            /**
             * Format: uri
             * @description The address of this size.
             */
            uri?: string;
        };
        /** @description The picture of an extension. Until one is uploaded there is only the address. */
        ProfileImage: {
            /**
             * Format: uri
             * @description The address of the picture.
             */
            uri: string;
            /** @description The picture's version. */
            etag?: string;
            /**
             * Format: date-time
             * @description When the picture was changed.
             */
            lastModified?: string;
            /** @description The picture's media type. */
            contentType?: string;
            /** @description The picture in other sizes. */
            scales?: components["schemas"]["ProfileImageScale"][];
        };
        /** @description An id of the extension in another system. */
        ExternalReference: {
            /** @description The id in the other system. */
            ref?: string;
            /** @description The other system, the partner's or the customer's own directory. */
            type?: "PartnerId" | "CustomerDirectoryId" | (string & {});
            /** @description The account in the other system. */
            refAccId?: string;
        };
        /** @description An id of the extension in another system. */
        ExternalReferenceInput: {
            /** @description The id in the other system. */
            ref?: string;
            /**
             * @description The other system, the partner's or the customer's own directory.
             * @enum {string}
             */
            type?: "PartnerId" | "CustomerDirectoryId";
            /** @description The account in the other system. */
            refAccId?: string | number;
        };
        /**
         * @description A country in the two letters of ISO 3166-1.
         * @example US
         */
        CountryIsoCode: string;
        /** @description A country, named by another record. Many records give no more than `id` and `uri`. */
        CountryReference: {
            /** @description The country's id in the dictionary; `1` is the United States. */
            id: string;
            /**
             * Format: uri
             * @description The address of the country in the dictionary.
             */
            uri?: string;
            /** @description The country's name. */
            name?: string;
            isoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The calling code without a plus sign. Countries may share one, as the US and Canada do. */
            callingCode?: string;
        };
        /** @description A country, named by another record. Many records give no more than `id` and `uri`. */
        CountryReferenceInput: {
            /** @description The country's id in the dictionary; `1` is the United States. */
            id: string | number;
            /**
             * Format: uri
             * @description The address of the country in the dictionary.
             */
            uri?: string;
            /** @description The country's name. */
            name?: string;
            isoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The calling code without a plus sign. Countries may share one, as the US and Canada do. */
            callingCode?: string;
        };
        /** @description A time zone. */
        RegionalTimezone: {
            /** @description The time zone's id in the dictionary. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the time zone in the dictionary.
             */
            uri?: string;
            /** @description The name in the IANA database, such as `America/Los_Angeles`. */
            name?: string;
            /** @description The name for people. */
            description?: string;
            /** @description The offset from UTC in minutes. */
            bias?: string;
        };
        /** @description A time zone. */
        RegionalTimezoneInput: {
            /** @description The time zone's id in the dictionary. */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the time zone in the dictionary.
             */
            uri?: string;
            /** @description The name in the IANA database, such as `America/Los_Angeles`. */
            name?: string;
            /** @description The name for people. */
            description?: string;
            /** @description The offset from UTC in minutes. */
            bias?: string;
        };
        /** @description The language of the account, with what it may serve for. */
        AccountCreationLanguage: {
            /** @description The language's id in the dictionary. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the language in the dictionary.
             */
            uri?: string;
            /** @description The language's name. */
            name?: string;
            /** @description The language's locale, such as `en-US`. */
            localeCode?: string;
            /** @description Whether spoken greetings exist in the language. */
            greeting?: boolean;
            /** @description Whether dates and numbers can be written its way. */
            formattingLocale?: boolean;
            /** @description Whether the vendor's applications speak it. */
            ui?: boolean;
        };
        /** @description The language of the account, with what it may serve for. */
        AccountCreationLanguageInput: {
            /** @description The language's id in the dictionary. */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the language in the dictionary.
             */
            uri?: string;
            /** @description The language's name. */
            name?: string;
            /** @description The language's locale, such as `en-US`. */
            localeCode?: string;
            /** @description Whether spoken greetings exist in the language. */
            greeting?: boolean;
            /** @description Whether dates and numbers can be written its way. */
            formattingLocale?: boolean;
            /** @description Whether the vendor's applications speak it. */
            ui?: boolean;
        };
        /** @description A language or locale. */
        RegionalLanguage: {
            /** @description The language's id in the dictionary. */
            id?: string;
            /** @description The locale, such as `en-US`. */
            localeCode?: string;
            /** @description The name for people. */
            name?: string;
        };
        /** @description A language or locale. */
        RegionalLanguageInput: {
            /** @description The language's id in the dictionary. */
            id?: string | number;
            /** @description The locale, such as `en-US`. */
            localeCode?: string;
            /** @description The name for people. */
            name?: string;
        };
        /** @description How the time of day is written. */
        TimeFormat: "12h" | "24h" | (string & {});
        /**
         * @description How the time of day is written.
         * @enum {string}
         */
        TimeFormatInput: "12h" | "24h";
        /** @description Where the account is at home, as release 9.x shows it. */
        AccountCreationRegionalSettings: {
            /** @description The country that numbers are read from. */
            homeCountry?: components["schemas"]["CountryReference"];
            timezone?: components["schemas"]["RegionalTimezone"];
            language?: components["schemas"]["AccountCreationLanguage"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["RegionalLanguage"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["RegionalLanguage"];
            timeFormat?: components["schemas"]["TimeFormat"];
        };
        /** @description Where the account is at home, as release 9.x shows it. */
        AccountCreationRegionalSettingsInput: {
            /** @description The country that numbers are read from. */
            homeCountry?: components["schemas"]["CountryReferenceInput"];
            timezone?: components["schemas"]["RegionalTimezoneInput"];
            language?: components["schemas"]["AccountCreationLanguageInput"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["RegionalLanguageInput"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["RegionalLanguageInput"];
            timeFormat?: components["schemas"]["TimeFormatInput"];
        };
        /** @description A feature of the service. */
        ServiceFeatureName: "AccountFederation" | "Archiver" | "AutomaticCallRecordingMute" | "AutomaticInboundCallRecording" | "AutomaticOutboundCallRecording" | "BlockedMessageForwarding" | "Calendar" | "CallerIdControl" | "CallForwarding" | "CallPark" | "CallParkLocations" | "CallSupervision" | "CallSwitch" | "CallQualitySurvey" | "Conferencing" | "ConferencingNumber" | "ConfigureDelegates" | "DeveloperPortal" | "DND" | "DynamicConference" | "EmergencyAddressAutoUpdate" | "EmergencyCalling" | "EncryptionAtRest" | "ExternalDirectoryIntegration" | "Fax" | "FaxReceiving" | "FreeSoftPhoneLines" | "HDVoice" | "HipaaCompliance" | "Intercom" | "InternationalCalling" | "InternationalSMS" | "LinkedSoftphoneLines" | "MMS" | "MobileVoipEmergencyCalling" | "OnDemandCallRecording" | "Pager" | "PagerReceiving" | "Paging" | "PasswordAuth" | "PromoMessage" | "Reports" | "Presence" | "RCTeams" | "RingOut" | "SalesForce" | "SharedLines" | "SingleExtensionUI" | "SiteCodes" | "SMS" | "SMSReceiving" | "SoftPhoneUpdate" | "TelephonySessions" | "UserManagement" | "VideoConferencing" | "VoipCalling" | "VoipCallingOnMobile" | "Voicemail" | "VoicemailToText" | "WebPhone" | (string & {});
        /**
         * @description A feature of the service.
         * @enum {string}
         */
        ServiceFeatureNameInput: "AccountFederation" | "Archiver" | "AutomaticCallRecordingMute" | "AutomaticInboundCallRecording" | "AutomaticOutboundCallRecording" | "BlockedMessageForwarding" | "Calendar" | "CallerIdControl" | "CallForwarding" | "CallPark" | "CallParkLocations" | "CallSupervision" | "CallSwitch" | "CallQualitySurvey" | "Conferencing" | "ConferencingNumber" | "ConfigureDelegates" | "DeveloperPortal" | "DND" | "DynamicConference" | "EmergencyAddressAutoUpdate" | "EmergencyCalling" | "EncryptionAtRest" | "ExternalDirectoryIntegration" | "Fax" | "FaxReceiving" | "FreeSoftPhoneLines" | "HDVoice" | "HipaaCompliance" | "Intercom" | "InternationalCalling" | "InternationalSMS" | "LinkedSoftphoneLines" | "MMS" | "MobileVoipEmergencyCalling" | "OnDemandCallRecording" | "Pager" | "PagerReceiving" | "Paging" | "PasswordAuth" | "PromoMessage" | "Reports" | "Presence" | "RCTeams" | "RingOut" | "SalesForce" | "SharedLines" | "SingleExtensionUI" | "SiteCodes" | "SMS" | "SMSReceiving" | "SoftPhoneUpdate" | "TelephonySessions" | "UserManagement" | "VideoConferencing" | "VoipCalling" | "VoipCallingOnMobile" | "Voicemail" | "VoicemailToText" | "WebPhone";
        /** @description What decided over a feature. It is shown where the feature is off. */
        ServiceFeatureReason: "Available" | "AccountTypeLimitation" | "ExtensionTypeLimitation" | "AccountLimitation" | "ExtensionLimitation" | "InsufficientPermissions" | "ApplicationLimitation" | (string & {});
        /**
         * @description What decided over a feature. It is shown where the feature is off.
         * @enum {string}
         */
        ServiceFeatureReasonInput: "Available" | "AccountTypeLimitation" | "ExtensionTypeLimitation" | "AccountLimitation" | "ExtensionLimitation" | "InsufficientPermissions" | "ApplicationLimitation";
        /** @description A feature, and whether the user may use it. */
        ExtensionServiceFeature: {
            /** @description Whether the user may use the feature. */
            enabled: boolean;
            featureName: components["schemas"]["ServiceFeatureName"];
            reason?: components["schemas"]["ServiceFeatureReason"];
        };
        /** @description A feature, and whether the user may use it. */
        ExtensionServiceFeatureInput: {
            /** @description Whether the user may use the feature. */
            enabled: boolean;
            featureName: components["schemas"]["ServiceFeatureNameInput"];
            reason?: components["schemas"]["ServiceFeatureReasonInput"];
        };
        /** @description How far the user got in the setup wizard. */
        ExtensionSetupState: "NotStarted" | "Incomplete" | "Completed" | (string & {});
        /**
         * @description How far the user got in the setup wizard.
         * @enum {string}
         */
        ExtensionSetupStateInput: "NotStarted" | "Incomplete" | "Completed";
        /**
         * @description The extension's state. `NotActivated` waits for its user to set a password; `Unassigned` is a paid place without a user.
         *     `Enabled` and `Disabled` are set by administrators, `Frozen` by the service.
         */
        ExtensionStatus: "Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned" | (string & {});
        /**
         * @description The extension's state. `NotActivated` waits for its user to set a password; `Unassigned` is a paid place without a user.
         *     `Enabled` and `Disabled` are set by administrators, `Frozen` by the service.
         * @enum {string}
         */
        ExtensionStatusInput: "Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned";
        /** @description Why something is disabled, and whether its owner wanted it so. */
        StatusReason: "Voluntarily" | "Involuntarily" | "SuspendedVoluntarily" | "SuspendedInvoluntarily" | "CancelledVoluntarily" | "CancelledInvoluntarily" | (string & {});
        /**
         * @description Why something is disabled, and whether its owner wanted it so.
         * @enum {string}
         */
        StatusReasonInput: "Voluntarily" | "Involuntarily" | "SuspendedVoluntarily" | "SuspendedInvoluntarily" | "CancelledVoluntarily" | "CancelledInvoluntarily";
        /** @description Why an extension is disabled; missing for other states. */
        ExtensionStatusInfo: {
            /** @description The reason in somebody's words. */
            comment?: string;
            reason?: components["schemas"]["StatusReason"];
            /**
             * Format: date-time
             * @description Until when it holds.
             */
            till?: string;
        };
        /** @description Why an extension is disabled; missing for other states. */
        ExtensionStatusInfoInput: {
            /** @description The reason in somebody's words. */
            comment?: string;
            reason?: components["schemas"]["StatusReasonInput"];
            /**
             * Format: date-time
             * @description Until when it holds.
             */
            till?: string;
        };
        /** @description The kinds of extension as release 9.x named them; `PagingOnlyGroup` is today's `PagingOnly`. */
        LegacyExtensionType: "User" | "FaxUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnlyGroup" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | (string & {});
        /**
         * @description The kinds of extension as release 9.x named them; `PagingOnlyGroup` is today's `PagingOnly`.
         * @enum {string}
         */
        LegacyExtensionTypeInput: "User" | "FaxUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnlyGroup" | "IvrMenu" | "ApplicationExtension" | "ParkLocation";
        /** @description How the service level of a call queue is counted. */
        CallQueueServiceLevel: {
            /**
             * Format: int32
             * @description How many percent of the calls should be answered in time.
             */
            slaGoal?: number;
            /**
             * Format: int32
             * @description How many seconds a caller may wait for an answer to count as in time.
             */
            slaThresholdSeconds?: number;
            /** @description Whether calls count where the caller hung up before the answer. */
            includeAbandonedCalls?: boolean;
            /**
             * Format: int32
             * @description Abandoned calls shorter than so many seconds do not count.
             */
            abandonedThresholdSeconds?: number;
        };
        /** @description The system extension of a new account. */
        AccountCreationOperator: {
            /**
             * Format: int64
             * @description The extension's id; the service assigns it, the same as the account's.
             */
            id?: number;
            /**
             * Format: uri
             * @description The address of the extension; the service assigns it.
             */
            uri?: string;
            /** @description Who the owner is. */
            contact?: components["schemas"]["ContactDetails"];
            /** @description The call queues that the owner is a member of. */
            departments?: components["schemas"]["ExtensionDepartment"][];
            /** @description The number people dial, usually 101. */
            extensionNumber?: string;
            /** @description The owner's name. */
            name?: string;
            /** @description The partner's own id of the extension. */
            partnerId?: string;
            permissions?: components["schemas"]["ExtensionPermissions"];
            profileImage?: components["schemas"]["ProfileImage"];
            /** @description Ids of the owner in other systems. */
            references?: components["schemas"]["ExternalReference"][];
            regionalSettings?: components["schemas"]["AccountCreationRegionalSettings"];
            /** @description The features, each with whether the owner may use it. */
            serviceFeatures?: components["schemas"]["ExtensionServiceFeature"][];
            setupWizardState?: components["schemas"]["ExtensionSetupState"];
            status?: components["schemas"]["ExtensionStatus"];
            statusInfo?: components["schemas"]["ExtensionStatusInfo"];
            type?: components["schemas"]["LegacyExtensionType"];
            callQueueInfo?: components["schemas"]["CallQueueServiceLevel"];
        };
        /** @description The system extension of a new account. */
        AccountCreationOperatorInput: {
            /**
             * Format: int64
             * @description The extension's id; the service assigns it, the same as the account's.
             */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the extension; the service assigns it.
             */
            uri?: string;
            /** @description Who the owner is. */
            contact?: components["schemas"]["ContactDetailsInput"];
            /** @description The call queues that the owner is a member of. */
            departments?: components["schemas"]["ExtensionDepartmentInput"][];
            /** @description The number people dial, usually 101. */
            extensionNumber?: string | number;
            /** @description The owner's name. */
            name?: string;
            /** @description The partner's own id of the extension. */
            partnerId?: string | number;
            permissions?: components["schemas"]["ExtensionPermissions"];
            profileImage?: components["schemas"]["ProfileImage"];
            /** @description Ids of the owner in other systems. */
            references?: components["schemas"]["ExternalReferenceInput"][];
            regionalSettings?: components["schemas"]["AccountCreationRegionalSettingsInput"];
            /** @description The features, each with whether the owner may use it. */
            serviceFeatures?: components["schemas"]["ExtensionServiceFeatureInput"][];
            setupWizardState?: components["schemas"]["ExtensionSetupStateInput"];
            status?: components["schemas"]["ExtensionStatusInput"];
            statusInfo?: components["schemas"]["ExtensionStatusInfoInput"];
            type?: components["schemas"]["LegacyExtensionTypeInput"];
            callQueueInfo?: components["schemas"]["CallQueueServiceLevel"];
        };
        /** @description A feature, and whether the account has it. */
        AccountServiceFeature: {
            featureName: components["schemas"]["ServiceFeatureName"];
            /** @description Whether the account has the feature. */
            enabled: boolean;
        };
        /** @description A feature, and whether the account has it. */
        AccountServiceFeatureInput: {
            featureName: components["schemas"]["ServiceFeatureNameInput"];
            /** @description Whether the account has the feature. */
            enabled: boolean;
        };
        /** @description Limits that hold for the account. */
        AccountLimits: {
            /**
             * Format: int32
             * @description How many free softphone lines an extension may have.
             */
            freeSoftPhoneLinesPerExtension?: number;
            /**
             * Format: int32
             * @description How many people may take part in a meeting.
             */
            meetingSize?: number;
            /**
             * Format: int32
             * @description How many gigabytes of meeting recordings are kept.
             */
            cloudRecordingStorage?: number;
            /**
             * Format: int32
             * @description How many extensions a user may watch the presence of.
             */
            maxMonitoredExtensionsPerUser?: number;
            /**
             * Format: int32
             * @description How many digits an extension number may have; 5 unless it was raised.
             */
            maxExtensionNumberLength?: number;
            /**
             * Format: int32
             * @description How many digits a site code has.
             */
            siteCodeLength?: number;
            /**
             * Format: int32
             * @description How many digits of an extension number follow the site code.
             */
            shortExtensionNumberLength?: number;
        };
        /** @description What the account subscribes to. */
        AccountCreationServiceInfo: {
            /**
             * Format: uri
             * @description The address of the service information; the service assigns it.
             */
            uri?: string;
            /** @description The name of the service plan. */
            servicePlanName?: string;
            /** @description The features, each with whether the account has it. */
            serviceFeatures?: components["schemas"]["AccountServiceFeatureInput"][];
            limits?: components["schemas"]["AccountLimits"];
        };
        /** @description What the owner agreed to at sign-up. */
        AccountCreationSignupInfo: {
            /** @description Whether the owner agrees to get marketing mail. */
            marketingAccepted?: boolean;
        };
        /** @description A new account. The service has no member that it insists on. */
        AccountCreation: {
            /** @description The company's main number, found with `lookupPhoneNumbers`: local or toll-free, and not one for fax alone. */
            mainNumber?: components["schemas"]["MainNumber"];
            /** @description The reservation of the main number, from `reservePhoneNumbers`. */
            reservationId?: string | number;
            /** @description The owner, as the system extension of the account. */
            operator?: components["schemas"]["AccountCreationOperatorInput"];
            /** @description The partner's own id of the account; it may stand in paths as `pid=` and the id. */
            partnerId?: string | number;
            /** @description A code of a promotion. */
            promotionCode?: string;
            serviceInfo?: components["schemas"]["AccountCreationServiceInfo"];
            signupInfo?: components["schemas"]["AccountCreationSignupInfo"];
            /**
             * @description The state to start in.
             * @default Initial
             * @enum {string}
             */
            status?: "Initial" | "Unconfirmed" | "Confirmed";
        };
        /** @description The system extension of a new account, with all that the service assigned. */
        CreatedOperator: components["schemas"]["AccountCreationOperator"] & {
            /**
             * Format: int64
             * @description The extension's id, the same as the account's.
             */
            id: number;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri: string;
            profileImage: components["schemas"]["ProfileImage"];
            status: components["schemas"]["ExtensionStatus"];
            type: components["schemas"]["LegacyExtensionType"];
        };
        /** @description How the account is billed. */
        BillingPlan: {
            /** @description The plan's id. */
            id?: string;
            /** @description The plan's name. */
            name?: string;
            /** @description The unit of `duration`. */
            durationUnit?: "Day" | "Month" | "Year" | (string & {});
            /**
             * Format: int32
             * @description The length of a billing period, in `durationUnit`.
             */
            duration?: number;
            /** @description The kind of plan; `TrialNoCC` is a trial without a credit card. */
            type?: "Initial" | "Regular" | "Suspended" | "Trial" | "TrialNoCC" | "Free" | (string & {});
            /**
             * Format: int32
             * @description How many phone lines the price includes.
             */
            includedPhoneLines?: number;
        };
        /** @description The brand that the account is sold under. */
        BrandReference: {
            /** @description The brand's id in the dictionary. */
            id: string;
            /** @description The brand's name. */
            name?: string;
            /** @description The country the brand is at home in. */
            homeCountry?: components["schemas"]["CountryReference"];
        };
        /** @description A service plan in short. */
        ServicePlanReference: {
            /** @description The plan's id in the dictionary. */
            id: string;
            /** @description The plan's name. */
            name?: string;
            /** @description The edition of the plan. */
            edition?: string;
            /** @description Which product of the free offer this is. */
            freemiumProductType?: "Freyja" | "Phoenix" | "PbxBasic" | (string & {});
        };
        /** @description The account's "uBrand", a second brand beside `brand`. */
        UBrand: {
            /** @description The id of the uBrand. */
            id?: string;
            /** @description The name of the uBrand. */
            name?: string;
        };
        /** @description What the account has subscribed to, in short. `readServiceInfo` has features and limits as well. */
        AccountServiceSummary: {
            /**
             * Format: uri
             * @description The address of the full service information.
             */
            uri?: string;
            billingPlan?: components["schemas"]["BillingPlan"];
            brand?: components["schemas"]["BrandReference"];
            /** @description The service plan that holds now. */
            servicePlan?: components["schemas"]["ServicePlanReference"];
            /** @description The service plan that the account is to move to. */
            targetServicePlan?: components["schemas"]["ServicePlanReference"];
            /** @description The country that the contract is for. */
            contractedCountry?: components["schemas"]["CountryReference"];
            uBrand?: components["schemas"]["UBrand"];
            /**
             * @deprecated
             * @description An older spelling of `uBrand`; read that one.
             */
            ubrand?: components["schemas"]["UBrand"];
        };
        /** @description How far the owner got in the setup wizard. */
        AccountSetupState: "NotStarted" | "Incomplete" | "Completed" | "Unknown" | (string & {});
        /** @description The account's state. A new one starts as `Initial` unless told otherwise, and is `Confirmed` once it is in service. */
        AccountStatus: "Initial" | "Unconfirmed" | "Confirmed" | "Disabled" | (string & {});
        /** @description Why an account is disabled; missing for other states. */
        AccountStatusInfo: {
            reason?: components["schemas"]["StatusReason"];
            /** @description The reason in somebody's words. */
            comment?: string;
            /**
             * Format: date-time
             * @description When the disabled account will be deleted; thirty days on unless told otherwise.
             */
            till?: string;
        };
        /** @description A new account, in the form of release 9.x. `readAccount` shows the operator in short and has newer members. */
        CreatedAccount: {
            /**
             * Format: int64
             * @description The account's id.
             */
            id: number;
            /**
             * Format: uri
             * @description The address of the account.
             */
            uri: string;
            mainNumber?: components["schemas"]["MainNumber"];
            operator: components["schemas"]["CreatedOperator"];
            /** @description The partner's own id of the account. */
            partnerId?: string;
            serviceInfo: components["schemas"]["AccountServiceSummary"];
            setupWizardState?: components["schemas"]["AccountSetupState"];
            status: components["schemas"]["AccountStatus"];
            statusInfo?: components["schemas"]["AccountStatusInfo"];
            regionalSettings?: components["schemas"]["AccountCreationRegionalSettings"];
            /** @description Whether the account is joined with other accounts in a federation. */
            federated?: boolean;
        };
        /**
         * @description The system extension of the account, whose user has full administrative rights. Each account has one, with the id of the
         *     account; its number is usually 101, `0` on old accounts.
         */
        AccountOperator: {
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri: string;
            /**
             * Format: int64
             * @description The extension's id, the same as the account's.
             */
            id: number;
            /** @description The number people dial. */
            extensionNumber?: string;
            /** @description The partner's own id of the extension. */
            partnerId?: string;
        };
        /** @description A step of the sign-up. */
        SignupStep: "AccountCreated" | "BillingEntered" | "CreditCardApproved" | "AccountConfirmed" | "PhoneVerificationRequired" | "PhoneVerificationPassed" | (string & {});
        /** @description Why the sign-up asks for a check by phone. */
        VerificationReason: "CC_Failed" | "Phone_Suspicious" | "CC_Phone_Not_Match" | "AVS_Not_Available" | "MaxMind" | "CC_Blacklisted" | "Email_Blacklisted" | "Phone_Blacklisted" | "Cookie_Blacklisted" | "Device_Blacklisted" | "IP_Blacklisted" | "Agent_Instance_Blacklisted" | "Charge_Limit" | "Other_Country" | "Unknown" | (string & {});
        /** @description How the account was signed up for. */
        SignupInfo: {
            /**
             * @description Whether the terms of service are accepted.
             * @default false
             */
            tosAccepted?: boolean;
            /** @description The steps of the sign-up that are done or asked for. */
            signupState?: components["schemas"]["SignupStep"][];
            verificationReason?: components["schemas"]["VerificationReason"];
            /** @description Whether the owner agrees to get marketing mail. */
            marketingAccepted?: boolean;
            /**
             * Format: date-time
             * @description When the account was signed up for.
             */
            creationTime?: string;
        };
        /** @description Country, time zone and languages. */
        RegionalSettings: {
            /** @description The country that numbers are read from. */
            homeCountry?: components["schemas"]["CountryReference"];
            timezone?: components["schemas"]["RegionalTimezone"];
            /** @description The language of the vendor's applications and mails. */
            language?: components["schemas"]["RegionalLanguage"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["RegionalLanguage"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["RegionalLanguage"];
            /** @default 12h */
            timeFormat?: components["schemas"]["TimeFormat"];
        };
        /** @description Country, time zone and languages. */
        RegionalSettingsInput: {
            /** @description The country that numbers are read from. */
            homeCountry?: components["schemas"]["CountryReferenceInput"];
            timezone?: components["schemas"]["RegionalTimezoneInput"];
            /** @description The language of the vendor's applications and mails. */
            language?: components["schemas"]["RegionalLanguageInput"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["RegionalLanguageInput"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["RegionalLanguageInput"];
            /** @default 12h */
            timeFormat?: components["schemas"]["TimeFormatInput"];
        };
        /** @description The currency that the account is billed in. */
        AccountCurrency: {
            /**
             * Format: int64
             * @description The currency's id.
             */
            id?: number;
            /** @description The currency in the three letters of ISO 4217. */
            code?: string;
            /** @description The currency's name. */
            name?: string;
            /** @description The currency's symbol. */
            symbol?: string;
            /** @description The symbol of its smaller unit. */
            minorSymbol?: string;
        };
        /** @description Country, time zone, languages and currency of an account. */
        AccountRegionalSettings: components["schemas"]["RegionalSettings"] & {
            currency?: components["schemas"]["AccountCurrency"];
        };
        /** @description A company's account, as v1 shows it. v2 has the same id as a string. */
        Account: {
            /**
             * Format: int64
             * @description The account's id; the system extension has the same.
             */
            id: number;
            /**
             * Format: uri
             * @description The address of the account, with its real id even when it was asked for with `~`.
             */
            uri: string;
            /** @description The account's id in the billing system. */
            bsid?: string;
            mainNumber?: components["schemas"]["MainNumber"];
            operator: components["schemas"]["AccountOperator"];
            /** @description The partner's own id of the account. */
            partnerId?: string;
            serviceInfo: components["schemas"]["AccountServiceSummary"];
            setupWizardState?: components["schemas"]["AccountSetupState"];
            signupInfo?: components["schemas"]["SignupInfo"];
            status: components["schemas"]["AccountStatus"];
            statusInfo?: components["schemas"]["AccountStatusInfo"];
            regionalSettings?: components["schemas"]["AccountRegionalSettings"];
            /** @description Whether the account is joined with other accounts in a federation. */
            federated?: boolean;
            /**
             * Format: int32
             * @description The digit that people dial before an outside number, where the account has one.
             */
            outboundCallPrefix?: number;
            /** @description The id that the customer is shown where an account has no phone service. */
            cfid?: string;
            limits?: components["schemas"]["AccountLimits"];
        };
        /** @description The package that the account was bought as. */
        BillingPackage: {
            /** @description The version of the package. */
            version?: string;
            /** @description The package's id. */
            id?: string;
        };
        /** @description What the account has subscribed to, with the features that are on and the limits that hold. */
        ServiceInfo: {
            /**
             * Format: uri
             * @description The address of this service information.
             */
            uri: string;
            /** @description The name of the service plan. */
            servicePlanName?: string;
            brand?: components["schemas"]["BrandReference"];
            /** @description The country that the contract is for. */
            contractedCountry?: components["schemas"]["CountryReference"];
            /** @description The service plan that holds now. */
            servicePlan?: components["schemas"]["ServicePlanReference"];
            /** @description The service plan that the account is to move to. */
            targetServicePlan?: components["schemas"]["ServicePlanReference"];
            billingPlan?: components["schemas"]["BillingPlan"];
            /** @description The features, each with whether the account has it. */
            serviceFeatures?: components["schemas"]["AccountServiceFeature"][];
            limits?: components["schemas"]["AccountLimits"];
            package?: components["schemas"]["BillingPackage"];
            uBrand?: components["schemas"]["UBrand"];
        };
        /** @description The company's name, mail address and business address. */
        CompanyAddress: {
            /**
             * Format: uri
             * @description The address of this resource.
             */
            uri: string;
            /** @description Where the company has its seat. */
            businessAddress?: components["schemas"]["BusinessAddress"];
            /** @description The company's name. */
            company?: string;
            /**
             * Format: email
             * @description The company's mail address.
             */
            email?: string;
            /** @description The name of the main site. */
            mainSiteName?: string;
        };
        /** @description Changes of the company's name, mail address and business address. */
        CompanyAddressUpdate: {
            /** @description The company's name. */
            company?: string;
            /**
             * Format: email
             * @description The company's mail address.
             */
            email?: string;
            /** @description Where the company has its seat. */
            businessAddress?: components["schemas"]["BusinessAddress"];
            /** @description The name of the main site. */
            mainSiteName?: string;
        };
        /**
         * @description A phone number in E.164, with its plus sign.
         * @example +15035550112
         */
        E164PhoneNumber: string;
        /** @description A postal address. `state` is needed for the US, Canada and the UK. */
        PostalAddress: {
            /** @description Street and house number. */
            street: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The city. */
            city: string;
            /** @description State or province. */
            state?: string;
            /** @description The postal code. */
            zip: string;
            /** @description The country in the two letters of ISO 3166-1. */
            country: string;
        };
        /** @description A package of the catalogue. */
        AccountPackage: {
            /** @description The package's id. */
            id: string;
            /** @description The version of the package. */
            version: string;
        };
        /** @description The brand that the account is sold under. */
        AccountBrand: {
            /** @description The brand's id in the dictionary. */
            id: string;
            /** @description The brand's name. */
            name: string;
        };
        /** @description The country that the account's contract is for. */
        AccountContractedCountry: {
            /** @description The country's id in the dictionary. */
            id?: string;
        };
        /** @description The service plan. */
        AccountPlan: {
            /** @description The plan's id in the dictionary. */
            id?: string;
            /** @description The plan's name. */
            name?: string;
        };
        /** @description What an account has subscribed to, as v2 shows it. */
        AccountSubscription: {
            /** @description The package that the account was bought as. */
            package: components["schemas"]["AccountPackage"];
            /** @description The package in the partner's catalogue. */
            partnerPackage?: components["schemas"]["AccountPackage"];
            brand?: components["schemas"]["AccountBrand"];
            contractedCountry?: components["schemas"]["AccountContractedCountry"];
            uBrand?: components["schemas"]["UBrand"];
            servicePlan?: components["schemas"]["AccountPlan"];
        };
        /**
         * @description The short number people dial, unique in the account. The account's `limits.maxExtensionNumberLength` may ask for
         *     fewer digits than the contract allows.
         * @example 102
         */
        ExtensionNumber: string;
        /**
         * @description The short number people dial, unique in the account. The account's `limits.maxExtensionNumberLength` may ask for
         *     fewer digits than the contract allows.
         * @example 102
         */
        ExtensionNumberInput: string | number;
        /** @description The user of the system extension. */
        SystemContact: {
            /** @description The extension's id, which is the account's. */
            id: string;
            /** @description The first name. */
            firstName: string;
            /** @description The last name. */
            lastName: string;
            /**
             * Format: email
             * @description The mail address.
             */
            email: string;
            /** @description The number to reach them at. */
            contactPhone: components["schemas"]["E164PhoneNumber"];
            extensionNumber: components["schemas"]["ExtensionNumber"];
        };
        /** @description A company's account, as v2 shows it. */
        AccountV2: {
            /** @description The account's id; the system extension has the same. */
            id: string;
            /** @description The partner's own id of the account. */
            externalAccountId?: string;
            /** @description The company's main number. */
            mainNumber?: components["schemas"]["E164PhoneNumber"];
            status: components["schemas"]["AccountStatus"];
            /** @description Whether the account is billed. */
            billingActive?: boolean;
            /** @description The company's name. */
            companyName?: string;
            /** @description Where the company has its seat. */
            companyAddress?: components["schemas"]["PostalAddress"];
            serviceInfo: components["schemas"]["AccountSubscription"];
            contactInfo?: components["schemas"]["SystemContact"];
            /** @description The id of the sale that the account comes from. */
            opportunityId?: string;
        };
        /** @description The country that numbers are read from. The id counts where both are given. */
        CountryChoice: {
            /** @description The country's id in the dictionary. */
            id?: string | number;
            /** @description The country in the two letters of ISO 3166-1. */
            isoCode?: string;
        };
        /** @description The time zone. The id counts where both are given. */
        TimezoneChoice: {
            /** @description The time zone's id in the dictionary. */
            id?: string | number;
            /** @description The name in the IANA database, such as `America/Los_Angeles`. */
            name?: string;
        };
        /** @description A language or locale. The id counts where both are given. */
        LanguageChoice: {
            /** @description The language's id in the dictionary. */
            id?: string | number;
            /** @description The locale, such as `en-US`. */
            localeCode?: string;
        };
        /** @description Changes of an account's country, time zone and languages, each chosen by its id or by its public name. */
        AccountRegionalSettingsUpdate: {
            homeCountry?: components["schemas"]["CountryChoice"];
            timezone: components["schemas"]["TimezoneChoice"];
            /** @description The language of the vendor's applications and mails. */
            language?: components["schemas"]["LanguageChoice"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["LanguageChoice"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["LanguageChoice"];
            timeFormat?: components["schemas"]["TimeFormatInput"];
        };
        /** @description Where a welcome mail goes. */
        WelcomeEmail: {
            /**
             * Format: email
             * @description The mail address; that of the system extension's user where it is left out.
             */
            email?: string;
        };
        /** @description A time of the day, from one minute to another. */
        TimeRange: {
            /** @description When it begins, in hours and minutes from 00:00 to 23:59. */
            from?: string;
            /** @description When it ends, in hours and minutes from 00:00 to 23:59. */
            to?: string;
        };
        /** @description The open hours of each day of the week. A day that is not listed is closed. */
        WeeklyRanges: {
            /** @description The open hours of Mondays. */
            monday?: components["schemas"]["TimeRange"][];
            /** @description The open hours of Tuesdays. */
            tuesday?: components["schemas"]["TimeRange"][];
            /** @description The open hours of Wednesdays. */
            wednesday?: components["schemas"]["TimeRange"][];
            /** @description The open hours of Thursdays. */
            thursday?: components["schemas"]["TimeRange"][];
            /** @description The open hours of Fridays. */
            friday?: components["schemas"]["TimeRange"][];
            /** @description The open hours of Saturdays. */
            saturday?: components["schemas"]["TimeRange"][];
            /** @description The open hours of Sundays. */
            sunday?: components["schemas"]["TimeRange"][];
        };
        /** @description A schedule. An empty one means around the clock, every day. */
        BusinessHoursSchedule: {
            weeklyRanges?: components["schemas"]["WeeklyRanges"];
        };
        /** @description When an extension or the company takes calls. */
        BusinessHours: {
            /**
             * Format: uri
             * @description The address of the hours.
             */
            uri: string;
            schedule: components["schemas"]["BusinessHoursSchedule"];
        };
        /** @description New hours of the company, in the place of those before. */
        CompanyBusinessHoursUpdate: {
            schedule?: components["schemas"]["BusinessHoursSchedule"];
        };
        /**
         * @description The kind of extension. `Department` is what people call a call queue. Plans priced per user have FaxUser, VirtualUser and
         *     DigitalUser instead of User. Older texts write PagingOnlyGroup, AnnouncementOnly and TakeMessageOnly for PagingOnly,
         *     Announcement and Voicemail. `CompanyExtension` is the main site, `Site` any other.
         */
        ExtensionType: "User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "DelegatedLinesGroup" | "GroupCallPickup" | "IvrMenu" | "ApplicationExtension" | "ProxyAdmin" | "RoomConnector" | "ParkLocation" | "Limited" | "Bot" | "Site" | "CompanyExtension" | "Room" | "FlexibleUser" | "TieLine" | "VoiceAppIntegration" | "WebVoice" | "Unknown" | (string & {});
        /**
         * @description The kind of extension. `Department` is what people call a call queue. Plans priced per user have FaxUser, VirtualUser and
         *     DigitalUser instead of User. Older texts write PagingOnlyGroup, AnnouncementOnly and TakeMessageOnly for PagingOnly,
         *     Announcement and Voicemail. `CompanyExtension` is the main site, `Site` any other.
         * @enum {string}
         */
        ExtensionTypeInput: "User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "DelegatedLinesGroup" | "GroupCallPickup" | "IvrMenu" | "ApplicationExtension" | "ProxyAdmin" | "RoomConnector" | "ParkLocation" | "Limited" | "Bot" | "Site" | "CompanyExtension" | "Room" | "FlexibleUser" | "TieLine" | "VoiceAppIntegration" | "WebVoice" | "Unknown";
        /** @description Who stands behind an extension. */
        Contact: components["schemas"]["ContactDetails"] & {
            /** @description First and last name, joined by the service. */
            name?: string;
            /**
             * @description Whether people log in with the mail address.
             * @default false
             */
            emailAsLoginName?: boolean;
        };
        /** @description A closer kind of extension, where there is one. */
        ExtensionSubType: "VideoPro" | "VideoProPlus" | "DigitalSignageOnlyRooms" | "Unknown" | "Emergency" | "Programmable" | "Air" | "AirPro" | (string & {});
        /**
         * @description A closer kind of extension, where there is one.
         * @enum {string}
         */
        ExtensionSubTypeInput: "VideoPro" | "VideoProPlus" | "DigitalSignageOnlyRooms" | "Unknown" | "Emergency" | "Programmable" | "Air" | "AirPro";
        /** @description A role, which gives its user permissions. */
        ExtensionRole: {
            /**
             * Format: uri
             * @description The address of the role.
             */
            uri?: string;
            /** @description The role's id. */
            id: string;
            /**
             * @description Whether the service gave the role on its own.
             * @default false
             */
            autoAssigned?: boolean;
            /** @description The role's name. */
            displayName?: string;
            /** @description Whether the role can be given for single sites. */
            siteCompatible?: boolean;
            /** @description Whether the role holds for single sites only. */
            siteRestricted?: boolean;
        };
        /** @description A role, which gives its user permissions. */
        ExtensionRoleInput: {
            /**
             * Format: uri
             * @description The address of the role.
             */
            uri?: string;
            /** @description The role's id. */
            id: string | number;
            /**
             * @description Whether the service gave the role on its own.
             * @default false
             */
            autoAssigned?: boolean;
            /** @description The role's name. */
            displayName?: string;
            /** @description Whether the role can be given for single sites. */
            siteCompatible?: boolean;
            /** @description Whether the role holds for single sites only. */
            siteRestricted?: boolean;
        };
        /** @description The digits that the site's extension numbers start with, where the account uses site codes. */
        SiteCode: string;
        /** @description The site that an extension belongs to. */
        ExtensionSite: {
            /** @description The site's id, or `main-site`. */
            id: string;
            /**
             * Format: uri
             * @description The address of the site.
             */
            uri?: string;
            /** @description The site's name. */
            name?: string;
            code?: components["schemas"]["SiteCode"];
        };
        /** @description The site that an extension belongs to. */
        ExtensionSiteInput: {
            /** @description The site's id, or `main-site`. */
            id: string | number;
            /**
             * Format: uri
             * @description The address of the site.
             */
            uri?: string;
            /** @description The site's name. */
            name?: string;
            code?: components["schemas"]["SiteCode"];
        };
        /** @description The country that the extension is assigned to. */
        AssignedCountry: {
            /** @description The country's id in the dictionary. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the country in the dictionary.
             */
            uri?: string;
            isoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The country's name. */
            name?: string;
        };
        /** @description The cost centre that the extension is charged to. */
        CostCenterReference: {
            /** @description The cost centre's id. */
            id?: string;
            /** @description The cost centre's name. */
            name?: string;
        };
        /** @description The cost centre that the extension is charged to. */
        CostCenterReferenceInput: {
            /** @description The cost centre's id. */
            id?: string | number;
            /** @description The cost centre's name. */
            name?: string;
        };
        /**
         * Format: int32
         * @description The alert timer of a call queue, in seconds.
         */
        CallQueueAlertTimer: 5 | 10 | 15 | 20 | 30 | 45 | 60 | 120 | 180 | 240 | 300 | 360 | 420 | 480 | 540 | 600 | (number & {});
        /**
         * Format: int32
         * @description The alert timer of a call queue, in seconds.
         * @enum {integer}
         */
        CallQueueAlertTimerInput: 5 | 10 | 15 | 20 | 30 | 45 | 60 | 120 | 180 | 240 | 300 | 360 | 420 | 480 | 540 | 600;
        /**
         * @description An extension as lists show it: a person, a group or a function with a number of its own. An unassigned one has only
         *     `id`, `uri`, `type`, `status` and `profileImage`.
         */
        ExtensionSummary: {
            /**
             * Format: int64
             * @description The extension's id. v2 has the same id as a string.
             */
            id: number;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri: string;
            contact?: components["schemas"]["Contact"];
            /** @description The number people dial; missing while the extension is unassigned. Some old accounts have a `0`. */
            extensionNumber?: string;
            /** @description The name, for users first and last name. */
            name?: string;
            permissions?: components["schemas"]["ExtensionPermissions"];
            profileImage?: components["schemas"]["ProfileImage"];
            /** @description The partner's own id of the extension. */
            partnerId?: string;
            /** @description Ids of the extension in other systems. */
            references?: components["schemas"]["ExternalReference"][];
            status: components["schemas"]["ExtensionStatus"];
            type: components["schemas"]["ExtensionType"];
            subType?: components["schemas"]["ExtensionSubType"];
            /** @description How the queue's service level is counted; call queues only. */
            callQueueInfo?: components["schemas"]["CallQueueServiceLevel"];
            /** @description Whether a user is left out of the company's directory; true while unassigned. */
            hidden?: boolean;
            /** @description The roles that the user has. */
            roles?: components["schemas"]["ExtensionRole"][];
            site?: components["schemas"]["ExtensionSite"];
            assignedCountry?: components["schemas"]["AssignedCountry"];
            costCenter?: components["schemas"]["CostCenterReference"];
            /**
             * Format: date-time
             * @description When the extension was created.
             */
            creationTime?: string;
            alertTimer?: components["schemas"]["CallQueueAlertTimer"];
        };
        /** @description A link to a page. */
        PageLink: {
            /**
             * Format: uri
             * @description The page's address, with the query that leads to it.
             */
            uri: string;
        };
        /** @description Links to other pages of the same list. `nextPage` is missing on the last page, `previousPage` on the first. */
        Navigation: {
            firstPage?: components["schemas"]["PageLink"];
            nextPage?: components["schemas"]["PageLink"];
            previousPage?: components["schemas"]["PageLink"];
            lastPage?: components["schemas"]["PageLink"];
        };
        /** @description Where a page stands in its list. `page`, `pageStart` and `pageEnd` are left out when the page is empty or does not exist. */
        Paging: {
            /**
             * Format: int32
             * @description The number of this page, from 1.
             */
            page?: number;
            /**
             * Format: int32
             * @description How many records a page holds; a larger wish is cut to 1000.
             */
            perPage: number;
            /**
             * Format: int32
             * @description The position of the page's first record in the whole list, from 0.
             */
            pageStart?: number;
            /**
             * Format: int32
             * @description The position of the page's last record in the whole list, counted in.
             */
            pageEnd?: number;
            /**
             * Format: int32
             * @description How many pages there are.
             */
            totalPages?: number;
            /**
             * Format: int32
             * @description How many records there are in all.
             */
            totalElements?: number;
        };
        /** @description A page of the account's extensions. */
        ExtensionList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The extensions. */
            records: components["schemas"]["ExtensionSummary"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description The value of a custom field. An account has five such fields at most. */
        CustomFieldValue: {
            /** @description The field's id. */
            id?: string;
            /** @description The value for this extension. */
            value?: string;
            /** @description The field's name. */
            displayName?: string;
        };
        /** @description The value of a custom field. An account has five such fields at most. */
        CustomFieldValueInput: {
            /** @description The field's id. */
            id?: string | number;
            /** @description The value for this extension. */
            value?: string;
            /** @description The field's name. */
            displayName?: string;
        };
        /**
         * Format: password
         * @description The password to log in with. It needs a digit (PWD-002), and on the vendor's pages 8 to 32 characters, a letter, and a
         *     capital or one of `!@#$%^&*.` as well.
         */
        ExtensionPassword: string;
        /**
         * Format: password
         * @description The digits that the user proves themselves with on the phone. On the vendor's pages 6 to 10, which neither repeat
         *     themselves nor count up or down.
         */
        IvrPin: string;
        /** @description Whether people reach other sites or their own alone. */
        SiteAccess: "Limited" | "Unlimited" | (string & {});
        /**
         * @description Whether people reach other sites or their own alone.
         * @enum {string}
         */
        SiteAccessInput: "Limited" | "Unlimited";
        /** @description The extension that takes calls for the site. */
        SiteOperator: {
            /** @description The extension's id. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri?: string;
            /** @description The number people dial. */
            extensionNumber?: string;
            /** @description The extension's name. */
            name?: string;
        };
        /** @description The extension that takes calls for the site. */
        SiteOperatorInput: {
            /** @description The extension's id. */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri?: string;
            /** @description The number people dial. */
            extensionNumber?: string | number;
            /** @description The extension's name. */
            name?: string;
        };
        /** @description What can be set of a site. */
        SiteSettings: {
            /** @description The site's name. */
            name?: string;
            /** @description The site's own extension number. */
            extensionNumber?: string;
            /** @description The name that people called from the site see. */
            callerIdName?: string;
            /**
             * Format: email
             * @description The site's mail address.
             */
            email?: string;
            /** @description Where the site is. */
            businessAddress?: components["schemas"]["BusinessAddress"];
            regionalSettings?: components["schemas"]["RegionalSettings"];
            siteAccess?: components["schemas"]["SiteAccess"];
            operator?: components["schemas"]["SiteOperator"];
        };
        /** @description What can be set of a site. */
        SiteSettingsInput: {
            /** @description The site's name. */
            name?: string;
            /** @description The site's own extension number. */
            extensionNumber?: string | number;
            /** @description The name that people called from the site see. */
            callerIdName?: string;
            /**
             * Format: email
             * @description The site's mail address.
             */
            email?: string;
            /** @description Where the site is. */
            businessAddress?: components["schemas"]["BusinessAddress"];
            regionalSettings?: components["schemas"]["RegionalSettingsInput"];
            siteAccess?: components["schemas"]["SiteAccessInput"];
            operator?: components["schemas"]["SiteOperatorInput"];
        };
        /** @description A site that a new extension is put in. The id is enough. */
        SiteDetails: components["schemas"]["SiteSettingsInput"] & {
            /** @description The site's id, or `main-site`. */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the site.
             */
            uri?: string;
            code?: components["schemas"]["SiteCode"];
        };
        /**
         * @description The kind of extension. Which ones there are depends on the account's plan; the kinds of user cost money.
         * @enum {string}
         */
        ExtensionCreationType: "User" | "VirtualUser" | "DigitalUser" | "FlexibleUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "ParkLocation" | "Limited";
        /** @description What all new extensions have in common. */
        ExtensionCreationDetails: {
            /** @description The number people dial, free in the account; the next free one when left out. */
            extensionNumber?: components["schemas"]["ExtensionNumberInput"];
            costCenter?: components["schemas"]["CostCenterReferenceInput"];
            /** @description Values of the account's custom fields. */
            customFields?: components["schemas"]["CustomFieldValueInput"][];
            password?: components["schemas"]["ExtensionPassword"];
            /** @description Ids of the extension in other systems. */
            references?: components["schemas"]["ExternalReferenceInput"][];
            /** @description Country, time zone and languages; those of the company when left out. */
            regionalSettings?: components["schemas"]["RegionalSettingsInput"];
            /** @description The partner's own id of the extension; it may stand in paths as `pid=` and the id. */
            partnerId?: string | number;
            ivrPin?: components["schemas"]["IvrPin"];
            /** @default NotStarted */
            setupWizardState?: components["schemas"]["ExtensionSetupStateInput"];
            /** @description The site to put it in; the id is enough. */
            site?: components["schemas"]["SiteDetails"];
            /** @description The state to start in, `NotActivated` when left out. `Enabled` needs a password. */
            status?: components["schemas"]["ExtensionStatusInput"];
            statusInfo?: components["schemas"]["ExtensionStatusInfoInput"];
            type?: components["schemas"]["ExtensionCreationType"];
            /** @description Whether a user is left out of the company's directory. */
            hidden?: boolean;
            /** @description The name of what is no user. Users are named by their contact. */
            name?: string;
        };
        /** @description Who stands behind a new extension. */
        ContactCreation: components["schemas"]["ContactDetailsInput"] & {
            /** @description The first name; for what is no user, the whole name. */
            firstName: string;
            /**
             * Format: email
             * @description Where mail to this extension goes.
             */
            email: string;
        };
        /** @description People, and groups that are sent mail. */
        ExtensionCreationWithMail: {
            /**
             * @description The kind of extension.
             * @enum {string}
             */
            type?: "User" | "VirtualUser" | "DigitalUser" | "FlexibleUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "Limited";
            contact?: components["schemas"]["ContactCreation"];
        };
        /** @description What a new park location or paging group is called. */
        PlaceContact: components["schemas"]["ContactDetailsInput"] & {
            /** @description The whole name. */
            firstName: string;
        };
        /** @description Where calls are parked or pages are heard. */
        PlaceCreation: {
            /**
             * @description The kind of extension.
             * @enum {string}
             */
            type: "PagingOnly" | "ParkLocation";
            contact?: components["schemas"]["PlaceContact"];
        };
        /** @description A new extension. Some kinds need a mail address, others a name alone. */
        ExtensionCreation: components["schemas"]["ExtensionCreationDetails"] & (components["schemas"]["ExtensionCreationWithMail"] | components["schemas"]["PlaceCreation"]);
        /** @description The account of an extension. Its id is a string here, an integer elsewhere in v1. */
        ExtensionAccount: {
            /** @description The account's id. */
            id: string;
            /**
             * Format: uri
             * @description The address of the account.
             */
            uri?: string;
        };
        /** @description An extension number. */
        DialedNumber: string;
        /** @description An extension in full. */
        Extension: components["schemas"]["ExtensionSummary"] & {
            /** @description The account it belongs to; shown for one's own extension only. */
            account?: components["schemas"]["ExtensionAccount"];
            /** @description The values of the account's custom fields. Those of other people are for administrators. */
            customFields?: components["schemas"]["CustomFieldValue"][];
            /** @description The call queues that the user is a member of. */
            departments?: components["schemas"]["ExtensionDepartment"][];
            /** @description All numbers that reach the extension. */
            extensionNumbers?: components["schemas"]["DialedNumber"][];
            regionalSettings?: components["schemas"]["RegionalSettings"];
            /** @description The features, each with whether the user may use it; shown for one's own extension only. */
            serviceFeatures?: components["schemas"]["ExtensionServiceFeature"][];
            /** @default NotStarted */
            setupWizardState?: components["schemas"]["ExtensionSetupState"];
            statusInfo?: components["schemas"]["ExtensionStatusInfo"];
            siteAccess?: components["schemas"]["SiteAccess"];
        };
        /** @description The country that numbers are read from, with what the service offers there. */
        FreeExtensionCountry: components["schemas"]["CountryReference"] & {
            /**
             * @description Whether emergency calls work there.
             * @default false
             */
            emergencyCalling?: boolean;
            /**
             * @description Whether its phone numbers are for sale.
             * @default false
             */
            numberSelling?: boolean;
            /**
             * @description Whether people may log in with its phone numbers.
             * @default false
             */
            loginAllowed?: boolean;
        };
        /** @description Country, time zone and languages, in the form of release 9.x. */
        FreeExtensionRegionalSettings: {
            timezone?: components["schemas"]["RegionalTimezone"];
            homeCountry?: components["schemas"]["FreeExtensionCountry"];
            /** @description The language of the vendor's applications and mails. */
            language?: components["schemas"]["RegionalLanguage"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["RegionalLanguage"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["RegionalLanguage"];
        };
        /** @description What the extension may do. */
        FreeExtensionPermissions: {
            /**
             * Format: uri
             * @description The address of the permissions.
             */
            uri?: string;
            /** @description Whether the user is an administrator. */
            admin?: components["schemas"]["ExtensionPermission"];
            /** @description Whether the user may call other countries. */
            internationalCalling?: components["schemas"]["ExtensionPermission"];
            /** @description Whether the user gets a softphone line at no charge. */
            freeSoftPhoneDigitalLine?: components["schemas"]["ExtensionPermission"];
        };
        /** @description An unassigned extension, in the form of release 9.x. Unlike elsewhere in v1 its id is a string. */
        FreeExtension: {
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri?: string;
            /** @description The extension's id. */
            id?: string;
            /** @description The partner's own id of the extension. */
            partnerId?: string;
            /** @description The free number. */
            extensionNumber?: string;
            /** @description The name that the user would log in with. */
            loginName?: string;
            contact?: components["schemas"]["Contact"];
            /** @description Ids of the extension in other systems. */
            references?: components["schemas"]["ExternalReference"][];
            /** @description The extension's name. */
            name?: string;
            /** @description The kind of extension. */
            type?: "Unknown" | "User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | (string & {});
            status?: components["schemas"]["ExtensionStatus"];
            statusInfo?: components["schemas"]["ExtensionStatusInfo"];
            /** @description The call queues that it is a member of. */
            departments?: components["schemas"]["ExtensionDepartment"][];
            /** @description The features, each with whether its user may use it. */
            serviceFeatures?: components["schemas"]["ExtensionServiceFeature"][];
            regionalSettings?: components["schemas"]["FreeExtensionRegionalSettings"];
            /** @description How far the user got in the setup wizard. */
            setupWizardState?: "NotStarted" | "Incomplete" | "Completed" | "Unknown" | (string & {});
            permissions?: components["schemas"]["FreeExtensionPermissions"];
            /** @description A member of the published type that a read has no use for. */
            password?: string;
            /** @description A member of the published type that a read has no use for. */
            ivrPin?: string;
            profileImage?: components["schemas"]["ProfileImage"];
        };
        /** @description An unassigned extension with its number, or why there is none. */
        FreeExtensionNumber: {
            /**
             * @description Whether a number was found.
             * @default false
             */
            successful: boolean;
            extension?: components["schemas"]["FreeExtension"];
            /** @description Why there is no number. */
            error?: components["schemas"]["ServiceError"];
        };
        /** @description The account's unassigned extensions, each with the number it could get. */
        FreeExtensionNumbers: {
            /** @description One entry for each unassigned extension. */
            items: components["schemas"]["FreeExtensionNumber"][];
        };
        /** @description How the call went for one id of a batch. */
        BatchStatus: {
            /** @description The address of the resource. */
            href: string;
            /** @description The HTTP status that the call would have had for this id alone. */
            status: number;
            /** @description The status in words. */
            responseDescription: string;
        };
        /** @description The first part of a batch that is answered as `multipart/mixed`. */
        BatchStatusList: {
            /** @description A status for each id, in the order of the ids. */
            response: components["schemas"]["BatchStatus"][];
        };
        /**
         * @description The parts of a batch, each with its own Content-Type, parted by the boundary that the answer's Content-Type names. The
         *     first part is a `BatchStatusList`; then comes a part for each id, in the same order: the body that the call would have
         *     had for this id alone.
         */
        BatchParts: string;
        /** @description What became of one id of a batch. */
        BatchItem: {
            /** @description The id, as the path named it. */
            resourceId: string;
            /** @description The HTTP status that the call would have had for this id alone. */
            status: number;
            /** @description The body that the call would have had for this id alone, an error envelope where it fails. */
            body?: {
                [key: string]: unknown;
            };
        };
        /** @description An entry for each id of a batch, in the order of the ids. */
        BatchAnswer: components["schemas"]["BatchItem"][];
        /**
         * @description The state to go to. From `NotActivated` to `Enabled` a password is needed; `Enabled` and `Disabled` change into each
         *     other; an unassigned extension goes to `NotActivated` or `Disabled`. No update leads back to `Unassigned`.
         * @enum {string}
         */
        ExtensionUpdateStatus: "Enabled" | "Disabled" | "Frozen" | "NotActivated";
        /** @description One entry of a dictionary, chosen by its id. */
        DictionaryChoice: {
            /** @description The entry's id. */
            id?: string | number;
        };
        /** @description Changes of country, time zone, languages and currency, each chosen by the id of a dictionary. */
        RegionalSettingsUpdate: {
            /** @description The country that numbers are read from. */
            homeCountry?: components["schemas"]["DictionaryChoice"];
            /** @description The time zone. */
            timezone?: components["schemas"]["DictionaryChoice"];
            /** @description The language of the vendor's applications and mails. */
            language?: components["schemas"]["DictionaryChoice"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["DictionaryChoice"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["DictionaryChoice"];
            /** @description The currency. */
            currency?: components["schemas"]["DictionaryChoice"];
            timeFormat?: components["schemas"]["TimeFormatInput"];
        };
        /** @description What happens when an unassigned extension gets its user. */
        UserTransition: {
            /** @description Whether the users are sent mail that welcomes them. */
            sendWelcomeEmailsToUsers?: boolean;
            /** @description Whether this user is sent mail that welcomes them. */
            sendWelcomeEmail?: boolean;
        };
        /** @description What an update of one extension and of many have in common. */
        ExtensionChanges: {
            status?: components["schemas"]["ExtensionUpdateStatus"];
            /** @description Why the extension is disabled; goes with that state alone. */
            statusInfo?: components["schemas"]["ExtensionStatusInfoInput"];
            /** @description The number people dial, free in the account. */
            extensionNumber?: components["schemas"]["ExtensionNumberInput"];
            contact?: components["schemas"]["ContactDetailsInput"];
            regionalSettings?: components["schemas"]["RegionalSettingsUpdate"];
            setupWizardState?: components["schemas"]["ExtensionSetupStateInput"];
            /** @description The partner's own id of the extension; it may stand in paths as `pid=` and the id. */
            partnerId?: string | number;
            ivrPin?: components["schemas"]["IvrPin"];
            password?: components["schemas"]["ExtensionPassword"];
            /** @description How the queue's service level is counted; call queues only. */
            callQueueInfo?: components["schemas"]["CallQueueServiceLevel"];
            transition?: components["schemas"]["UserTransition"];
            /** @description Values of the account's custom fields. */
            customFields?: components["schemas"]["CustomFieldValueInput"][];
            /** @description Ids of the extension in other systems. */
            references?: components["schemas"]["ExternalReferenceInput"][];
        };
        /** @description The site to move to. */
        SiteAssignment: {
            /** @description The site's id, or `main-site`. */
            id?: string | number;
        };
        /**
         * @description The kind of extension to turn it into.
         * @enum {string}
         */
        ExtensionUpdateType: "User" | "FaxUser" | "FlexibleUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "DelegatedLinesGroup" | "GroupCallPickup";
        /** @description Changes of an extension. What is left out stays as it is. */
        ExtensionUpdate: components["schemas"]["ExtensionChanges"] & {
            site?: components["schemas"]["SiteAssignment"];
            type?: components["schemas"]["ExtensionUpdateType"];
            subType?: components["schemas"]["ExtensionSubTypeInput"];
        };
        /** @description New hours of an extension, in the place of those before. */
        BusinessHoursUpdate: {
            schedule: components["schemas"]["BusinessHoursSchedule"];
        };
        /** @description A device of the extension. In requests the id is enough. */
        CallerIdDevice: {
            /** @description The device's id. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the device.
             */
            uri?: string;
            /** @description The device's name. */
            name?: string;
        };
        /** @description A device of the extension. In requests the id is enough. */
        CallerIdDeviceInput: {
            /** @description The device's id. */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the device.
             */
            uri?: string;
            /** @description The device's name. */
            name?: string;
        };
        /** @description Whether it is a number, nothing, or the number of where the call is made from. */
        CallerIdType: "PhoneNumber" | "Blocked" | "CurrentLocation" | (string & {});
        /**
         * @description Whether it is a number, nothing, or the number of where the call is made from.
         * @enum {string}
         */
        CallerIdTypeInput: "PhoneNumber" | "Blocked" | "CurrentLocation";
        /** @description A number of the extension or of the company. In requests the id is enough. */
        CallerIdNumber: {
            /** @description The number's id. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the number.
             */
            uri?: string;
            /** @description The number in E.164. */
            phoneNumber?: string;
        };
        /** @description A number of the extension or of the company. In requests the id is enough. */
        CallerIdNumberInput: {
            /** @description The number's id. */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the number.
             */
            uri?: string;
            /** @description The number in E.164. */
            phoneNumber?: string;
        };
        /** @description What is shown. */
        CallerIdChoice: {
            /** @default PhoneNumber */
            type?: components["schemas"]["CallerIdType"];
            phoneInfo?: components["schemas"]["CallerIdNumber"];
        };
        /** @description What is shown. */
        CallerIdChoiceInput: {
            /** @default PhoneNumber */
            type?: components["schemas"]["CallerIdTypeInput"];
            phoneInfo?: components["schemas"]["CallerIdNumberInput"];
        };
        /** @description What is shown for calls from a device. */
        DeviceCallerId: {
            device?: components["schemas"]["CallerIdDevice"];
            callerId?: components["schemas"]["CallerIdChoice"];
        };
        /** @description What is shown for calls from a device. */
        DeviceCallerIdInput: {
            device?: components["schemas"]["CallerIdDeviceInput"];
            callerId?: components["schemas"]["CallerIdChoiceInput"];
        };
        /** @description What makes the calls. */
        CallerIdFeature: "RingOut" | "RingMe" | "CallFlip" | "FaxNumber" | "AdditionalSoftphone" | "Alternate" | "CommonPhone" | "MobileApp" | "Delegated" | "BusinessMobile" | (string & {});
        /**
         * @description What makes the calls.
         * @enum {string}
         */
        CallerIdFeatureInput: "RingOut" | "RingMe" | "CallFlip" | "FaxNumber" | "AdditionalSoftphone" | "Alternate" | "CommonPhone" | "MobileApp" | "Delegated" | "BusinessMobile";
        /** @description What is shown for calls that a feature makes. */
        FeatureCallerId: {
            feature?: components["schemas"]["CallerIdFeature"];
            callerId?: components["schemas"]["CallerIdChoice"];
        };
        /** @description What is shown for calls that a feature makes. */
        FeatureCallerIdInput: {
            feature?: components["schemas"]["CallerIdFeatureInput"];
            callerId?: components["schemas"]["CallerIdChoiceInput"];
        };
        /** @description The numbers that others see when an extension calls them. */
        ExtensionCallerId: {
            /**
             * Format: uri
             * @description The address of the settings.
             */
            uri?: string;
            /** @description What is shown for calls from each of the extension's devices. */
            byDevice?: components["schemas"]["DeviceCallerId"][];
            /** @description What is shown for calls that each feature makes. */
            byFeature?: components["schemas"]["FeatureCallerId"][];
            /** @description Whether people outside see the extension's name. */
            extensionNameForOutboundCalls?: boolean;
            /** @description Whether colleagues see the extension's short number. */
            extensionNumberForInternalCalls?: boolean;
        };
        /** @description The numbers that others see when an extension calls them. */
        ExtensionCallerIdInput: {
            /**
             * Format: uri
             * @description The address of the settings.
             */
            uri?: string;
            /** @description What is shown for calls from each of the extension's devices. */
            byDevice?: components["schemas"]["DeviceCallerIdInput"][];
            /** @description What is shown for calls that each feature makes. */
            byFeature?: components["schemas"]["FeatureCallerIdInput"][];
            /** @description Whether people outside see the extension's name. */
            extensionNameForOutboundCalls?: boolean;
            /** @description Whether colleagues see the extension's short number. */
            extensionNumberForInternalCalls?: boolean;
        };
        /** @description How a kind of event is told of. */
        NotificationChannels: {
            /** @description Whether by mail. */
            notifyByEmail?: boolean;
            /** @description Whether by text message. */
            notifyBySms?: boolean;
            /** @description Where mails of this kind go, while each kind has lists of its own. */
            advancedEmailAddresses?: string[];
            /** @description The mail addresses that become text messages, while each kind has lists of its own. */
            advancedSmsEmailAddresses?: string[];
            /** @description Where text messages of this kind go, in E.164, while each kind has lists of its own. */
            advancedSmsPhoneNumbers?: components["schemas"]["E164PhoneNumber"][];
        };
        /** @description How voice messages are told of. */
        VoicemailNotifications: components["schemas"]["NotificationChannels"] & {
            /** @description Whether the mail has the message with it. */
            includeAttachment?: boolean;
            /** @description Whether the mail has the message as text. */
            includeTranscription?: boolean;
            /** @description Whether the message counts as read once the mail is sent. */
            markAsRead?: boolean;
        };
        /** @description How faxes are told of that came in. */
        FaxNotifications: components["schemas"]["NotificationChannels"] & {
            /** @description Whether the mail has the fax with it. */
            includeAttachment?: boolean;
            /** @description Whether the fax counts as read once the mail is sent. */
            markAsRead?: boolean;
        };
        /** @description How notes about calls are told of. */
        CallNoteNotifications: {
            /** @description Whether by mail. */
            notifyByEmail?: boolean;
            /** @description Whether by text message. */
            notifyBySms?: boolean;
            /** @description Where mails of this kind go, while each kind has lists of its own. */
            advancedEmailAddresses?: string[];
            /** @description The mail addresses that become text messages, while each kind has lists of its own. */
            advancedSmsEmailAddresses?: string[];
        };
        /** @description What an extension is told of, and how. */
        NotificationChoices: {
            /**
             * Format: uri
             * @description The address of the settings.
             */
            uri?: string;
            /** @description Where mails go, while there is one list for all events. */
            emailAddresses?: string[];
            /** @description The mail addresses that become text messages, while there is one list for all events. */
            smsEmailAddresses?: string[];
            /** @description Where text messages go, while there is one list for all events. */
            smsPhoneNumbers?: string[];
            /** @description Whether each kind of event has lists of its own, instead of one list for all. */
            advancedMode?: boolean;
            /** @description Whether the managers of a group are told, too. */
            includeManagers?: boolean;
            voicemails?: components["schemas"]["VoicemailNotifications"];
            inboundFaxes?: components["schemas"]["FaxNotifications"];
            /** @description How faxes are told of that were sent. */
            outboundFaxes?: components["schemas"]["NotificationChannels"];
            /** @description How text messages are told of that came in. */
            inboundTexts?: components["schemas"]["NotificationChannels"];
            /** @description How missed calls are told of. */
            missedCalls?: components["schemas"]["NotificationChannels"];
            callNotes?: components["schemas"]["CallNoteNotifications"];
        };
        /** @description An extension that is told, too. */
        NotificationRecipient: {
            /** @description The extension's id. */
            extensionId?: string;
            /** @description The person's or group's name. */
            fullName?: string;
            /** @description The extension's short number. */
            extensionNumber?: string;
            status?: components["schemas"]["ExtensionStatus"];
            /** @description The extension's mail addresses. */
            emailAddresses?: string[];
            /** @description What the extension may do in the group. */
            permission?: "FullAccess" | "Messages" | "MemberManagement" | "None" | (string & {});
        };
        /** @description What an extension is told of, how, and who else is. */
        NotificationSettings: components["schemas"]["NotificationChoices"] & {
            /** @description The extensions that get the mails, too. */
            emailRecipients?: components["schemas"]["NotificationRecipient"][];
            /** @description The extensions that get the text messages, too. */
            smsRecipients?: components["schemas"]["NotificationRecipient"][];
            /**
             * @deprecated
             * @description Whether those extensions get text messages.
             */
            includeSmsRecipients?: boolean;
        };
        /** @description Changes of what an extension is told of. What is left out stays, lists take the place of those before. */
        NotificationSettingsUpdate: components["schemas"]["NotificationChoices"];
        /** @description Something that a feature has beside it, by its name. */
        FeatureParameter: {
            /** @description What it is, such as `limitMax`. */
            name?: string;
            /** @description How much or what. */
            value?: string;
        };
        /** @description Why an extension cannot use a feature; missing where it can. */
        FeatureObstacle: {
            /** @description What stands in the way. */
            code?: "ServicePlanLimitation" | "AccountLimitation" | "ExtensionTypeLimitation" | "ExtensionSubTypeLimitation" | "ExtensionLimitation" | "InsufficientPermissions" | "ConfigurationLimitation" | "PermissionLimitation" | (string & {});
            /** @description What stands in the way, for people. */
            message?: string;
            /** @description The permission that whoever asks does not have. */
            permission?: string;
        };
        /** @description A feature, and whether an extension can use it. */
        FeatureAvailability: {
            /** @description The feature's name, such as `RingOut`. */
            id: string;
            /** @description Whether the extension can use it. */
            available: boolean;
            /** @description What the feature has beside it, such as a limit. */
            params?: components["schemas"]["FeatureParameter"][];
            reason?: components["schemas"]["FeatureObstacle"];
        };
        /** @description The features that were asked for, and whether an extension can use them. */
        FeatureList: {
            /** @description The features. */
            records: components["schemas"]["FeatureAvailability"][];
        };
        /** @description A number to dial into conferences. */
        ConferenceNumber: {
            /** @description Where callers pay as at home. */
            country?: components["schemas"]["CountryReference"];
            /** @description Whether invitations name it. */
            default?: boolean;
            /** @description Whether callers hear a greeting in the language of the country. */
            hasGreeting?: boolean;
            /** @description The place of the number. */
            location?: string;
            /** @description The number in E.164. */
            phoneNumber?: string;
            /** @description Whether callers pay nothing, and the account does. */
            premium?: boolean;
        };
        /** @description A user's own conference, which others dial into. */
        ConferencingSettings: {
            /**
             * Format: uri
             * @description The address of the settings.
             */
            uri?: string;
            /** @description Whether the others may talk before the user is there. */
            allowJoinBeforeHost?: boolean;
            /** @description The code that the user enters. It opens the conference, and is for nobody else. */
            hostCode?: string;
            /** @description The kind of conference. */
            mode?: string;
            /** @description The code that the others enter. */
            participantCode?: string;
            /** @description The number that invitations name, in E.164. */
            phoneNumber?: string;
            /**
             * Format: uri
             * @description Where help is.
             */
            supportUri?: string;
            /**
             * Format: uri
             * @description The address that a mobile phone joins with.
             */
            tapToJoinUri?: string;
            /** @description The numbers to dial. */
            phoneNumbers?: components["schemas"]["ConferenceNumber"][];
        };
        /** @description One of the numbers to dial. */
        ConferenceNumberChoice: {
            /** @description The number in E.164. */
            phoneNumber?: string;
            /** @description Whether invitations shall name it. */
            default?: boolean;
        };
        /** @description Changes of a user's conference. What is left out stays. */
        ConferencingUpdate: {
            /** @description The number that invitations shall name, marked as the default. */
            phoneNumbers?: components["schemas"]["ConferenceNumberChoice"][];
            /** @description Whether the others may talk before the user is there. */
            allowJoinBeforeHost?: boolean;
        };
        /**
         * @description A kind of extension that grants are about.
         * @enum {string}
         */
        GrantedExtensionType: "User" | "FaxUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "Limited" | "Bot" | "Room" | "DelegatedLinesGroup";
        /** @description The extension that a grant is about. */
        GrantedExtension: {
            /** @description The extension's id. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri?: string;
            /** @description The extension's short number. */
            extensionNumber?: string;
            /** @description The name of the person or group. */
            name?: string;
            /** @description The kind of extension. */
            type?: "User" | "Fax User" | "FaxUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "DelegatedLinesGroup" | (string & {});
        };
        /** @description What an extension may do to another one. */
        ExtensionGrant: {
            /**
             * Format: uri
             * @description The address of the grant.
             */
            uri?: string;
            extension?: components["schemas"]["GrantedExtension"];
            /** @description Whether it may pick up the other's calls. */
            callPickup?: boolean;
            /** @description Whether it may listen to the other's calls. */
            callMonitoring?: boolean;
            /** @description Whether it may make and take calls on behalf of the other. */
            callOnBehalfOf?: boolean;
            /** @description Whether the other may give calls to it. */
            callDelegation?: boolean;
            /** @description Whether it may page with the group. */
            groupPaging?: boolean;
            /** @description Whether it may set up the queue. */
            callQueueSetup?: boolean;
            /** @description Whether it may set up the queue's members. */
            callQueueMembersSetup?: boolean;
            /** @description Whether it may hear and read the queue's messages. */
            callQueueMessages?: boolean;
            /** @description Whether it may set up how the queue's calls are forwarded to all at once. */
            callQueueFacSetup?: boolean;
            /** @description Whether it shares the other's voice messages. */
            sharedVoicemails?: boolean;
            /** @description Whether it gets the queue's text messages. */
            callQueueSmsRecipient?: boolean;
            /** @description Whether it gets the other's text messages. */
            smsRecipient?: boolean;
        };
        /** @description A page of what an extension may do to others. */
        ExtensionGrantList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri?: string;
            /** @description The grants, one for each of the others. */
            records: components["schemas"]["ExtensionGrant"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /**
         * @description The kind of extension to turn it into. FlexibleUser and GroupCallPickup are for single updates.
         * @enum {string}
         */
        ExtensionBulkUpdateType: "User" | "FaxUser" | "VirtualUser" | "DigitalUser" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "DelegatedLinesGroup";
        /** @description Changes of one extension of many. What is left out stays as it is. */
        ExtensionBulkUpdateRecord: components["schemas"]["ExtensionChanges"] & {
            /** @description The extension's id, as a string. */
            id: string | number;
            /** @description Why the extension is disabled; `statusInfo.reason` says it as well. */
            reason?: string;
            /** @description The reason in somebody's words; `statusInfo.comment` says it as well. */
            comment?: string;
            costCenter?: components["schemas"]["CostCenterReferenceInput"];
            /** @description Whether a user is left out of the company's directory. */
            hidden?: boolean;
            site?: components["schemas"]["ExtensionSiteInput"];
            type?: components["schemas"]["ExtensionBulkUpdateType"];
        };
        /** @description Changes of many extensions. */
        ExtensionBulkUpdate: {
            /** @description The extensions, each with its changes. */
            records: components["schemas"]["ExtensionBulkUpdateRecord"][];
        };
        /** @description What became of one extension. */
        ExtensionUpdateOutcome: {
            /** @description The extension's id. */
            extensionId: string;
            /** @description Whether its changes went through. */
            status: "Fail" | "Success" | (string & {});
            /** @description Why they did not. */
            errors?: components["schemas"]["ServiceError"][];
        };
        /** @description What became of each extension, one level down. */
        ExtensionUpdateOutcomes: {
            /** @description What became of each extension. */
            result?: components["schemas"]["ExtensionUpdateOutcome"][];
        };
        /** @description What became of the update; missing until the task ends. */
        ExtensionBulkUpdateResult: {
            /** @description What became of each extension. */
            affectedItems?: components["schemas"]["ExtensionUpdateOutcome"][] | components["schemas"]["ExtensionUpdateOutcomes"];
            /** @description Why the task as a whole failed. */
            errors?: components["schemas"]["ServiceError"][];
        };
        /** @description A bulk update at work. */
        ExtensionBulkUpdateTask: {
            /**
             * Format: uri
             * @description The address to ask for the task again.
             */
            uri: string;
            /** @description The task's id; made of the account's id twice and 32 hexadecimal digits. */
            id: string;
            /** @description How far the task is. `Completed` says that all records were tried, not that all went through. */
            status: "Accepted" | "InProgress" | "Completed" | "Failed" | (string & {});
            /**
             * Format: date-time
             * @description When the task was created.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            lastModifiedTime: string;
            result?: components["schemas"]["ExtensionBulkUpdateResult"];
        };
        /** @description A user to delete. */
        UserDeletionRecord: {
            /** @description The user's id. */
            id: string | number;
        };
        /** @description Which users to delete, and what becomes of what they had. */
        UserDeletion: {
            /**
             * @description Whether numbers and the vendor's phones go to the inventory; otherwise they are given up.
             * @default true
             */
            keepAssetsInInventory?: boolean;
            /** @description The users. */
            records: components["schemas"]["UserDeletionRecord"][];
        };
        /** @description What became of one record of a v2 bulk call. */
        BulkItemResult: {
            /** @description Whether the record went through. */
            bulkItemSuccessful: boolean;
            /** @description Why it did not; missing when it did. */
            bulkItemErrors?: components["schemas"]["ServiceError"][];
        };
        /** @description What became of a user. */
        UserDeletionResult: components["schemas"]["BulkItemResult"] & {
            /** @description The user's id. */
            id?: string;
        };
        /** @description What became of each user. */
        UsersDeleted: {
            /** @description A result for each record. */
            records: components["schemas"]["UserDeletionResult"][];
        };
        /** @description How the user's extension starts. */
        UserBatchTransition: {
            /**
             * @description Whether the user is sent mail that welcomes them.
             * @default true
             */
            sendWelcomeEmail?: boolean;
            regionalSettings?: components["schemas"]["RegionalSettingsUpdate"];
        };
        /** @description Who the new user is. Mail addresses are shorter here than in v1. */
        UserBatchContact: {
            /** @description The first name. */
            firstName: string;
            /** @description The last name. */
            lastName: string;
            /**
             * Format: email
             * @description Where mail to the user goes.
             */
            email: string;
            /** @description The user's mobile phone number. */
            mobileNumber?: components["schemas"]["E164PhoneNumber"];
            /**
             * @description Whether the user logs in with the mail address, which nobody else may have then.
             * @default true
             */
            emailAsLoginName?: boolean;
            transition?: components["schemas"]["UserBatchTransition"];
        };
        /** @description The cost centre that the user is charged to. */
        UserBatchCostCenter: {
            /** @description The cost centre's id. */
            id: string | number;
        };
        /** @description The role of the user. */
        UserBatchRole: {
            /** @description The role's id. */
            id: string | number;
        };
        /** @description An emergency location, by its id. */
        EmergencyLocationReference: {
            /** @description The location's id. */
            id: string | number;
        };
        /** @description An emergency location of the account; every account takes it. */
        LineEmergencyLocation: {
            location: components["schemas"]["EmergencyLocationReference"];
        };
        /**
         * @deprecated
         * @description An address for this device alone. Use an emergency location instead: accounts with the newer emergency calling
         *     (feature `NewEmergencyCallingFramework`) refuse addresses.
         */
        LineEmergencyAddress: {
            /** @description The address. */
            address: components["schemas"]["PostalAddress"];
        };
        /**
         * @description Who pays for the call, caller (`Toll`) or account (`TollFree`).
         * @enum {string}
         */
        PhoneNumberTollTypeInput: "Toll" | "TollFree";
        /**
         * @description What the number carries: voice and fax, voice alone, or fax alone (no SMS then). The guide's prose says `VoiceAndFax`
         *     for `VoiceFax`; the service sends `VoiceFax`.
         * @enum {string|null}
         */
        PhoneNumberTypeInput: "VoiceFax" | "VoiceOnly" | "FaxOnly" | null;
        /** @description Any free number of a kind. */
        LineNumberByTollType: {
            tollType: components["schemas"]["PhoneNumberTollTypeInput"];
            type?: components["schemas"]["PhoneNumberTypeInput"];
        };
        /** @description A free number, if possible with this area code. */
        LineNumberByAreaCode: {
            /** @description The area code, two to four digits. */
            preferredAreaCode: string;
            tollType?: components["schemas"]["PhoneNumberTollTypeInput"];
            type?: components["schemas"]["PhoneNumberTypeInput"];
        };
        /** @description A number of the pool that was reserved before. */
        LineNumberReserved: {
            phoneNumber: components["schemas"]["E164PhoneNumber"];
            /** @description The id that the reservation gave. */
            reservationId: string | number;
        };
        /** @description A number that the account has, by its id. */
        LineNumberById: {
            /** @description The number's id. */
            phoneNumberId: string | number;
        };
        /** @description A number, by its digits. */
        LineNumberByValue: {
            phoneNumber: components["schemas"]["E164PhoneNumber"];
            type?: components["schemas"]["PhoneNumberTypeInput"];
        };
        /**
         * @description A phone of the customer's own that shall be made, with its line: where emergency calls from it come from, and which
         *     number it gets. The number is named in one of five ways.
         */
        DeviceDefinition: {
            /**
             * @description A desk phone that the customer brings (`OtherPhone`), or a phone in the browser (`WebRTC`).
             * @enum {string}
             */
            type: "OtherPhone" | "WebRTC";
            /** @description Where emergency calls from this device come from. */
            emergency: components["schemas"]["LineEmergencyLocation"] | components["schemas"]["LineEmergencyAddress"];
            /** @description The number of the device's line. */
            phoneInfo: components["schemas"]["LineNumberByTollType"] | components["schemas"]["LineNumberByAreaCode"] | components["schemas"]["LineNumberReserved"] | components["schemas"]["LineNumberById"] | components["schemas"]["LineNumberByValue"];
            /**
             * @description Whether the line belongs to a contact centre.
             * @default false
             */
            contactCenterPhoneLine?: boolean;
        };
        /** @description The phone of the user. */
        UserBatchDevice: {
            deviceInfo: components["schemas"]["DeviceDefinition"];
        };
        /** @description A new user, with a role and a phone if wished for. */
        UserBatchRecord: {
            /** @description The number people dial, free in the account; the next free one when left out. */
            extensionNumber?: components["schemas"]["ExtensionNumberInput"];
            /**
             * @description The state to start in; there is no other choice.
             * @default Enabled
             * @enum {string}
             */
            status: "Enabled";
            contact: components["schemas"]["UserBatchContact"];
            costCenter?: components["schemas"]["UserBatchCostCenter"];
            /** @description The user's role, one at most. */
            roles?: components["schemas"]["UserBatchRole"][];
            /** @description The user's phone, one at most. */
            devices?: components["schemas"]["UserBatchDevice"][];
        };
        /** @description New users, up to ten. */
        UserBatch: {
            /** @description The users. */
            records: components["schemas"]["UserBatchRecord"][];
        };
        /** @description A created phone. */
        UserBatchExtensionDevice: {
            /** @description The device's id. */
            id: string;
            /** @description The number of the phone's line. */
            phoneNumber: components["schemas"]["E164PhoneNumber"];
        };
        /** @description The extension of a created user. */
        UserBatchExtension: {
            /** @description The extension's id; v1 has the same id as an integer. */
            id: string;
            /** @description The user's new phone; empty where none was asked for. */
            devices: components["schemas"]["UserBatchExtensionDevice"][];
        };
        /** @description A user that was created. */
        UserBatchSuccess: {
            /**
             * @description Always true.
             * @enum {boolean}
             */
            successful: true;
            extension: components["schemas"]["UserBatchExtension"];
        };
        /** @description A user that was not created. */
        UserBatchFailure: {
            /**
             * @description Always false.
             * @enum {boolean}
             */
            successful: false;
            /** @description Why it was not. */
            errors: components["schemas"]["ServiceError"][];
        };
        /** @description What became of one user. `successful` tells which. */
        UserBatchItem: components["schemas"]["UserBatchSuccess"] | components["schemas"]["UserBatchFailure"];
        /** @description What became of each user. */
        UserBatchResult: {
            /** @description One result a record. */
            results: components["schemas"]["UserBatchItem"][];
        };
        /**
         * @description A kind of entry to list.
         * @enum {string}
         */
        DirectoryListType: "User" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "IvrMenu" | "ParkLocation" | "Limited" | "External" | "DelegatedLinesGroup" | "TieLine";
        /**
         * @description People, or what is nobody.
         * @enum {string}
         */
        DirectoryTypeGroup: "User" | "NonUser";
        /**
         * @description How many entries a page holds, as a number or in words.
         * @default 1000
         */
        DirectoryPageSize: number | ("max" | "all");
        /** @description Where a page stands in the directory. `page`, `pageStart` and `pageEnd` are left out when it is empty. */
        DirectoryPaging: {
            /**
             * Format: int32
             * @description How many entries a page holds.
             */
            perPage: number;
            /**
             * Format: int32
             * @description The number of this page, from 1.
             */
            page?: number;
            /**
             * Format: int32
             * @description The position of the page's first entry, from 0.
             */
            pageStart?: number;
            /**
             * Format: int32
             * @description The position of the page's last entry, counted in.
             */
            pageEnd?: number;
            /**
             * Format: int32
             * @description How many pages there are.
             */
            totalPages?: number;
            /**
             * Format: int32
             * @description How many entries there are in all.
             */
            totalElements?: number;
        };
        /** @description Whether a number sends messages. */
        SmsAvailabilityStatus: "Active" | "Inactive" | "Disabled" | "Banned" | "Suspended" | "Deprovisioning" | "InboundOnly" | "Unknown" | (string & {});
        /**
         * @description Whether a number sends messages.
         * @enum {string}
         */
        SmsAvailabilityStatusInput: "Active" | "Inactive" | "Disabled" | "Banned" | "Suspended" | "Deprovisioning" | "InboundOnly" | "Unknown";
        /** @description A number of an entry. */
        DirectoryPhoneNumber: {
            /** @description The number as people write it. */
            formattedPhoneNumber?: string;
            /** @description The number in E.164. */
            phoneNumber?: string;
            /** @description What it takes, such as `VoiceFax`. */
            type?: string;
            /** @description A name of the user's own for it. */
            label?: string;
            /** @description What it is for. */
            usageType?: "MainCompanyNumber" | "AdditionalCompanyNumber" | "DirectNumber" | "CompanyNumber" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberPool" | "ELIN" | "BusinessMobileNumber" | "ExternalMobileNumber" | "IntegrationNumber" | "PartnerBusinessMobileNumber" | "NumberPoolPartnerBusinessMobileNumber" | "NumberStorage" | "FmcBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "InventoryMobileNumber" | "MobileNumber" | "ContactNumber" | (string & {});
            /** @description Whether it is kept from others. */
            hidden?: boolean;
            /** @description Whether it is the main one. */
            primary?: boolean;
            /** @description The number in E.164 once more. */
            e164?: string;
            /** @description The number as people write it once more. */
            formatted?: string;
            smsAvailabilityStatus?: components["schemas"]["SmsAvailabilityStatus"];
            /** @description The campaign that its messages belong to. */
            smsCampaignId?: string;
        };
        /** @description The account that an entry belongs to; where a federation is shown. */
        DirectoryAccount: {
            /** @description The account's id. */
            id: string;
            /** @description The company's name. */
            companyName?: string;
            /** @description The company's name in the federation. */
            federatedName?: string;
            mainNumber?: components["schemas"]["DirectoryPhoneNumber"];
        };
        /** @description A picture. */
        DirectoryProfileImage: {
            /** @description Which version of it this is. */
            etag?: string;
            /**
             * Format: uri
             * @description Where it is.
             */
            uri?: string;
        };
        /** @description The site that an entry belongs to. */
        DirectorySite: {
            /** @description The site's id, or `main-site`. */
            id?: string;
            /** @description The site's name. */
            name?: string;
            /** @description The site's code. */
            code?: string;
        };
        /** @description The value of a custom field. */
        DirectoryFieldValue: {
            /** @description The field's id. */
            id?: string;
            /** @description The field's name. */
            name?: string;
            /** @description The value. */
            value?: string;
        };
        /** @description The system outside that an entry comes from. */
        DirectoryIntegration: {
            /** @description The id of the integration. */
            id?: string;
            /** @description The id of its kind. */
            typeId?: string;
            /** @description Its kind. */
            type?: string;
            /** @description Its name. */
            displayName?: string;
            /** @description How calls find their way there. */
            routingType?: string;
            /** @description Where calls leave for it. */
            outboundEdgeId?: string;
        };
        /** @description A person, group or place that the company's people can call. */
        DirectoryEntry: {
            /** @description The id of the entry, which is that of the extension. */
            id: string;
            /** @description What it is. People of all kinds are `User`. */
            type?: "User" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "ParkLocation" | "IvrMenu" | "Limited" | "ApplicationExtension" | "Site" | "Bot" | "Room" | "ProxyAdmin" | "DelegatedLinesGroup" | "GroupCallPickup" | "External" | "RoomConnector" | "Unknown" | (string & {});
            /** @description The state of the extension. */
            status?: "Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned" | "Unknown" | (string & {});
            account?: components["schemas"]["DirectoryAccount"];
            /** @description The department. */
            department?: string;
            /**
             * Format: email
             * @description The mail address.
             */
            email?: string;
            /** @description The extension number. */
            extensionNumber?: string;
            /** @description The first name, of people. */
            firstName?: string;
            /** @description The last name, of people. */
            lastName?: string;
            /** @description The name, of what is nobody. */
            name?: string;
            /** @description The job title. */
            jobTitle?: string;
            /** @description The numbers. */
            phoneNumbers?: components["schemas"]["DirectoryPhoneNumber"][];
            profileImage?: components["schemas"]["DirectoryProfileImage"];
            site?: components["schemas"]["DirectorySite"];
            /** @description Whether the entry is kept from users who are no administrators. */
            hidden?: boolean;
            /** @description The values of the company's custom fields. */
            customFields?: components["schemas"]["DirectoryFieldValue"][];
            integration?: components["schemas"]["DirectoryIntegration"];
        };
        /** @description A page of the directory. */
        DirectoryEntryList: {
            paging: components["schemas"]["DirectoryPaging"];
            /** @description The entries. */
            records: components["schemas"]["DirectoryEntry"][];
        };
        /**
         * @description A kind of extension to look for.
         * @enum {string}
         */
        DirectoryExtensionType: "User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "ProxyAdmin" | "DelegatedLinesGroup" | "FlexibleUser" | "GroupCallPickup" | "RoomConnector" | "TieLine" | "External";
        /**
         * @description What words are looked for in.
         * @enum {string}
         */
        DirectorySearchField: "firstName" | "lastName" | "extensionNumber" | "phoneNumber" | "email" | "jobTitle" | "department" | "customFieldValue";
        /**
         * @description A kind of entry to look for.
         * @enum {string}
         */
        DirectoryContactType: "User" | "Department" | "Announcement" | "Voicemail" | "SharedLinesGroup" | "PagingOnly" | "ParkLocation" | "IvrMenu" | "Limited" | "ApplicationExtension" | "Site" | "Bot" | "Room" | "DelegatedLinesGroup" | "GroupCallPickup" | "External";
        /**
         * @description The state of an entry's extension.
         * @enum {string}
         */
        DirectoryStatus: "Enabled" | "Disabled" | "NotActivated";
        /**
         * @description How calls find their way to an integration.
         * @enum {string}
         */
        DirectoryRoutingType: "Carrier" | "Account";
        /** @description A field to order entries by. */
        DirectoryOrder: {
            /**
             * Format: int32
             * @description Which field goes before which; the lowest first.
             * @default 1
             */
            index?: number;
            /**
             * @description The field.
             * @enum {string}
             */
            fieldName?: "firstName" | "lastName" | "extensionNumber" | "phoneNumber" | "email" | "jobTitle" | "department";
            /**
             * @description Upwards or downwards.
             * @default Asc
             * @enum {string}
             */
            direction?: "Asc" | "Desc";
        };
        /** @description Which entries to look for. Filters add up, the values of one do not. */
        DirectorySearch: {
            /** @description Words to look for. */
            searchString?: string;
            /** @description Where to look for them; everywhere when left out. */
            searchFields?: components["schemas"]["DirectorySearchField"][];
            /**
             * @description Whether entries of all accounts of the federation are found, each with its account, or those of this account alone.
             * @default true
             */
            showFederated?: boolean;
            /**
             * @description Whether entries of federations for administrators are found, too.
             * @default false
             */
            showAdminOnlyContacts?: boolean;
            extensionType?: components["schemas"]["DirectoryContactType"];
            /** @description Only entries of this site. */
            siteId?: string | number;
            /**
             * @description Whether entries from outside are found, too.
             * @default false
             */
            showExternalContacts?: boolean;
            /** @description Only entries of these accounts. */
            accountIds?: (string | number)[];
            /** @description Only entries of this department. */
            department?: string;
            /** @description Only entries of these sites. */
            siteIds?: (string | number)[];
            /** @description Only entries whose extensions are in these states. */
            extensionStatuses?: components["schemas"]["DirectoryStatus"][];
            /** @description Only entries whose extensions are of these kinds. */
            extensionTypes?: components["schemas"]["DirectoryExtensionType"][];
            /** @description Only entries with these ids. */
            extensionIds?: (string | number)[];
            /** @description Only entries of integrations whose calls find their way so. */
            integrationRoutingTypes?: components["schemas"]["DirectoryRoutingType"][];
            /** @description Only numbers that send messages so, and entries that have any. */
            phoneNumberSmsAvailabilityStatuses?: components["schemas"]["SmsAvailabilityStatusInput"][];
            /** @description Only numbers of these campaigns, and entries that have any. */
            phoneNumberSmsCampaignIds?: (string | number)[];
            /** @description In which order the entries come. */
            orderBy?: components["schemas"]["DirectoryOrder"][];
            /**
             * Format: int32
             * @description The page to read, from 1; the first when left out.
             */
            page?: number;
            /**
             * Format: int32
             * @description How many entries a page holds.
             */
            perPage?: number;
        };
        /**
         * @description Which kinds of federations to look for.
         * @enum {string}
         */
        FederationTypes: "All" | "Regular" | "AdminOnly";
        /** @description An account of a federation. */
        FederatedAccount: {
            /** @description The company's name. */
            companyName?: string;
            /**
             * Format: int32
             * @description How many of its extension numbers others have, too.
             */
            conflictCount?: number;
            /** @description The company's name in the federation. */
            federatedName?: string;
            /** @description The account's id. */
            id: string;
            /**
             * Format: date-time
             * @description When it joined.
             */
            linkCreationTime?: string;
            mainNumber?: components["schemas"]["DirectoryPhoneNumber"];
        };
        /** @description For everybody, or for administrators alone. */
        FederationType: "Regular" | "AdminOnly" | (string & {});
        /** @description Accounts that share their directories. */
        DirectoryFederation: {
            /** @description The accounts. */
            accounts?: components["schemas"]["FederatedAccount"][];
            /**
             * Format: date-time
             * @description When the federation was made.
             */
            creationTime?: string;
            /** @description Its name. */
            displayName?: string;
            /** @description Its id. */
            id?: string;
            /**
             * Format: date-time
             * @description When it was changed.
             */
            lastModifiedTime?: string;
            type?: components["schemas"]["FederationType"];
        };
        /** @description A kind of change, such as `CHANGE_USER_INFO`. */
        AuditActionId: string;
        /** @description A kind of change, such as `CHANGE_USER_INFO`. */
        AuditActionIdInput: string | number;
        /** @description Which changes to look for. Filters add up, the values of one do not. */
        AuditTrailSearch: {
            /**
             * Format: date-time
             * @description Only changes from this time on, in UTC; 24 hours before `eventTimeTo` when left out.
             */
            eventTimeFrom?: string;
            /**
             * Format: date-time
             * @description Only changes up to this time, in UTC; now when left out.
             */
            eventTimeTo?: string;
            /** @description Only changes by these users, by their extensions' ids. */
            initiatorIds?: (string | number)[];
            /**
             * Format: int32
             * @description The page to read, from 1; the first when left out.
             */
            page?: number;
            /**
             * Format: int32
             * @description How many changes a page holds.
             */
            perPage?: number;
            /** @description Only changes of these extensions, by their ids. */
            targetIds?: (string | number)[];
            /** @description Only changes of extensions of this site. */
            siteId?: string | number;
            /** @description Only changes of these kinds. */
            actionIds?: components["schemas"]["AuditActionIdInput"][];
            /**
             * @description Only changes with this text in the initiator's name, role or extension number, in the target's name or extension number, or
             *     in one of the details' values.
             */
            searchString?: string;
            /** @description No changes of these kinds; the other way round of `actionIds`. */
            excludeActionIds?: components["schemas"]["AuditActionIdInput"][];
        };
        /** @description Who made a change, as they were then. */
        AuditInitiator: {
            /** @description The id of their extension. */
            extensionId?: string;
            /** @description Their extension number. */
            extensionNumber?: string;
            /** @description Their name. */
            name?: string;
            /** @description Their role. */
            role?: string;
        };
        /** @description Whom or what a change was about, as it was after it, or before where it is gone. */
        AuditTarget: {
            /** @description The id of an extension, or `0` for the company as a whole. */
            objectId?: string;
            /** @description What it is. */
            objectType?: "Extension" | "Account" | "Company" | "Template" | (string & {});
            /** @description The name of the extension, or the company's. */
            name?: string;
            /** @description The extension number, where it is an extension. */
            extensionNumber?: string;
            /** @description The site that the extension belongs to. */
            siteId?: string;
        };
        /** @description A name with its value. */
        AuditParameter: {
            /** @description The name. */
            key: string;
            /** @description The value, as a text. */
            value: string;
        };
        /** @description What a change was in detail. */
        AuditDetails: {
            /** @description Names and values, what they were and what they became. */
            parameters?: components["schemas"]["AuditParameter"][];
        };
        /** @description A change, with who made it. */
        AuditEvent: {
            /** @description The id of the entry, a UUID. */
            id?: string;
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             */
            eventTime?: string;
            initiator?: components["schemas"]["AuditInitiator"];
            actionId?: components["schemas"]["AuditActionId"];
            /** @description What became of the target or of something that belongs to it: `CREATE`, `UPDATE`, `DELETE`, or a word of the service's own. */
            eventType?: string;
            /** @description The account that it was made in. */
            accountId?: string;
            /** @description The company's name. */
            accountName?: string;
            target?: components["schemas"]["AuditTarget"];
            /** @description The address that the call came from. */
            clientIp?: string;
            /** @description What somebody had to say of it. */
            comment?: string;
            details?: components["schemas"]["AuditDetails"];
        };
        /** @description Where a page of changes stands among all that were found. `page` is left out when the page is empty. */
        AuditTrailPaging: {
            /**
             * Format: int32
             * @description The number of this page, from 1.
             */
            page?: number;
            /**
             * Format: int32
             * @description How many changes a page holds.
             */
            perPage?: number;
            /**
             * Format: int32
             * @description How many pages there are.
             */
            total?: number;
            /**
             * Format: int32
             * @description How many changes were found in all.
             */
            totalFound?: number;
        };
        /** @description A page of changes. */
        AuditTrailPage: {
            /** @description The changes. */
            records?: components["schemas"]["AuditEvent"][];
            paging?: components["schemas"]["AuditTrailPaging"];
        };
        /** @description What has values of the field. */
        CustomFieldCategory: "User" | (string & {});
        /**
         * @description What has values of the field.
         * @enum {string}
         */
        CustomFieldCategoryInput: "User";
        /** @description A field that an account has added to its users. */
        CustomField: {
            /** @description The field's id. */
            id: string;
            category?: components["schemas"]["CustomFieldCategory"];
            /** @description The field's name. */
            displayName?: string;
        };
        /** @description The custom fields of an account. */
        CustomFieldList: {
            /** @description The fields. */
            records: components["schemas"]["CustomField"][];
        };
        /** @description A custom field to create. */
        CustomFieldCreation: {
            category?: components["schemas"]["CustomFieldCategoryInput"];
            /** @description The field's name. */
            displayName?: string;
        };
        /** @description Changes of a custom field. */
        CustomFieldUpdate: {
            /** @description The field's name. */
            displayName?: string;
        };
        /** @description A place that the company works from, with an extension number of its own. */
        Site: components["schemas"]["SiteSettings"] & {
            /** @description The site's id, or `main-site`. */
            id: string;
            /**
             * Format: uri
             * @description The address of the site.
             */
            uri: string;
            code?: components["schemas"]["SiteCode"];
        };
        /** @description The sites of an account. */
        SiteList: {
            /**
             * Format: uri
             * @description The address of the list.
             */
            uri: string;
            /** @description The sites. */
            records: components["schemas"]["Site"][];
            navigation?: components["schemas"]["Navigation"];
            paging?: components["schemas"]["Paging"];
        };
        /** @description A site to create. */
        SiteCreation: components["schemas"]["SiteSettingsInput"] & {
            /** @description The site's id; the service gives one of its own. */
            id?: string | number;
            code?: components["schemas"]["SiteCode"];
            /** @description The other sites that people of a site with limited access reach. */
            accessibleSiteIds?: (string | number)[];
            /** @description The cost centre that the site is charged to. */
            costCenter?: components["schemas"]["CostCenterReferenceInput"];
        };
        /** @description Changes of a site. */
        SiteUpdate: components["schemas"]["SiteSettingsInput"] & {
            /** @description The other sites that people of a site with limited access reach. */
            accessibleSiteIds?: (string | number)[];
        };
        /** @description An extension that belongs to a site. */
        SiteMember: {
            /**
             * Format: int64
             * @description The extension's id.
             */
            id: number;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri: string;
            /** @description The extension's short number. */
            extensionNumber?: string;
            type?: components["schemas"]["ExtensionType"];
            /** @description The name of the person or group. */
            name?: string;
        };
        /** @description The members of a site. */
        SiteMemberList: {
            /**
             * Format: uri
             * @description The address of the list.
             */
            uri: string;
            /** @description The members. */
            records: components["schemas"]["SiteMember"][];
            navigation?: components["schemas"]["Navigation"];
            paging?: components["schemas"]["Paging"];
        };
        /** @description Which extensions come to a site, and which leave it. An id stands in one of the lists only. */
        SiteAssignments: {
            /** @description The extensions that come, by their ids as strings. */
            addedExtensionIds?: (string | number)[];
            /** @description The extensions that leave, by their ids as strings. */
            removedExtensionIds?: (string | number)[];
        };
        /** @description The voice menu that callers of the site hear first. */
        SiteIvrTopMenu: {
            /** @description The id of the menu's extension. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the menu's extension.
             */
            uri?: string;
            /** @description The menu's name. */
            name?: string;
        };
        /**
         * Format: int32
         * @description How many times callers who press no key hear the prompt, until the action of `NoInput` is taken.
         */
        IvrPromptRepeatCount: 1 | 2 | 3 | (number & {});
        /**
         * Format: int32
         * @description How many times callers who press no key hear the prompt, until the action of `NoInput` is taken.
         * @enum {integer}
         */
        IvrPromptRepeatCountInput: 1 | 2 | 3;
        /** @description A key, or `NoInput` for none. */
        SiteIvrKey: "Star" | "Hash" | "NoInput" | "0" | (string & {});
        /**
         * @description A key, or `NoInput` for none.
         * @enum {string}
         */
        SiteIvrKeyInput: "Star" | "Hash" | "NoInput" | "0";
        /**
         * @description What becomes of a call. `Repeat`, `ReturnToRoot` and `ReturnToPrevious` are for `Star` and `Hash` alone, `Connect` is for `0`
         *     and `NoInput` alone, `Disconnect` for `NoInput` alone.
         */
        SiteIvrActionType: "Repeat" | "ReturnToRoot" | "ReturnToPrevious" | "ReturnToTopLevelMenu" | "Connect" | "ConnectToIncomingCallRoutingSelection" | "ConnectToOperator" | "Disconnect" | "DoNothing" | (string & {});
        /**
         * @description What becomes of a call. `Repeat`, `ReturnToRoot` and `ReturnToPrevious` are for `Star` and `Hash` alone, `Connect` is for `0`
         *     and `NoInput` alone, `Disconnect` for `NoInput` alone.
         * @enum {string}
         */
        SiteIvrActionTypeInput: "Repeat" | "ReturnToRoot" | "ReturnToPrevious" | "ReturnToTopLevelMenu" | "Connect" | "ConnectToIncomingCallRoutingSelection" | "ConnectToOperator" | "Disconnect" | "DoNothing";
        /** @description The extension that `Connect` leads to. */
        SiteIvrExtension: {
            /** @description The extension's id. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri?: string;
            /** @description The extension's name. */
            name?: string;
        };
        /** @description The extension that `Connect` leads to. */
        SiteIvrExtensionInput: {
            /** @description The extension's id. */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri?: string;
            /** @description The extension's name. */
            name?: string;
        };
        /** @description What a key does. */
        SiteIvrAction: {
            input?: components["schemas"]["SiteIvrKey"];
            action?: components["schemas"]["SiteIvrActionType"];
            extension?: components["schemas"]["SiteIvrExtension"];
        };
        /** @description What a key does. */
        SiteIvrActionInput: {
            input?: components["schemas"]["SiteIvrKeyInput"];
            action?: components["schemas"]["SiteIvrActionTypeInput"];
            extension?: components["schemas"]["SiteIvrExtensionInput"];
        };
        /** @description How callers of a site are led by the keys that they press. */
        SiteIvr: {
            topMenu?: components["schemas"]["SiteIvrTopMenu"];
            promptRepeatCount: components["schemas"]["IvrPromptRepeatCount"];
            /** @description What the keys do. */
            actions?: components["schemas"]["SiteIvrAction"][];
        };
        /** @description The voice menu that callers of the site are to hear first. */
        SiteIvrTopMenuChoice: {
            /** @description The id of the menu's extension. */
            id?: string | number;
        };
        /** @description Changes of a site's keys and voice menu. */
        SiteIvrUpdate: {
            topMenu?: components["schemas"]["SiteIvrTopMenuChoice"];
            /** @description What the keys do; the list takes the old one's place. */
            actions?: components["schemas"]["SiteIvrActionInput"][];
            promptRepeatCount?: components["schemas"]["IvrPromptRepeatCountInput"];
        };
        /** @description What the service offers in a country. */
        CountryServices: {
            /**
             * @description Emergency calls work there, and lines need an emergency address.
             * @default false
             */
            emergencyCalling?: boolean;
            /**
             * @description Phone numbers of the country are for sale.
             * @default false
             */
            numberSelling?: boolean;
            /**
             * @description People may log in with a phone number of the country.
             * @default false
             */
            loginAllowed?: boolean;
            /** @description An account may be opened and billed there. */
            signupAllowed?: boolean;
            /** @description A softphone gets a line there at no charge. */
            freeSoftphoneLine?: boolean;
            /** @description Numbers may be dialled without an area code, once a default area code is set. */
            localDialing?: boolean;
        };
        /** @description The country a brand is sold in. */
        BrandCountry: components["schemas"]["CountryReference"] & components["schemas"]["CountryServices"];
        /** @description The country a brand is sold in. */
        BrandCountryInput: components["schemas"]["CountryReferenceInput"] & components["schemas"]["CountryServices"];
        /** @description A currency. */
        Currency: {
            /**
             * Format: int64
             * @description The currency's id; a string in a brand, an integer in an account's regional settings.
             */
            id: string | number;
            /** @description The currency in the three letters of ISO 4217. */
            code?: string;
            /** @description The currency's name. */
            name?: string;
            /** @description The sign in front of an amount. */
            symbol?: string;
            /** @description The sign of the smaller unit, such as the cent's. */
            minorSymbol?: string;
        };
        /** @description A currency. */
        CurrencyInput: {
            /**
             * Format: int64
             * @description The currency's id; a string in a brand, an integer in an account's regional settings.
             */
            id: string | number;
            /** @description The currency in the three letters of ISO 4217. */
            code?: string;
            /** @description The currency's name. */
            name?: string;
            /** @description The sign in front of an amount. */
            symbol?: string;
            /** @description The sign of the smaller unit, such as the cent's. */
            minorSymbol?: string;
        };
        /** @description Country, time zone, languages and currency of a site. */
        AdministeredSiteRegionalSettings: {
            /** @description The country that numbers are read from. */
            homeCountry?: components["schemas"]["BrandCountry"];
            timezone?: components["schemas"]["RegionalTimezone"];
            /** @description The language of the vendor's applications and mails. */
            language?: components["schemas"]["RegionalLanguage"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["RegionalLanguage"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["RegionalLanguage"];
            /** @default 12h */
            timeFormat?: components["schemas"]["TimeFormat"];
            /** @description The currency. */
            currency?: components["schemas"]["Currency"];
        };
        /** @description Country, time zone, languages and currency of a site. */
        AdministeredSiteRegionalSettingsInput: {
            /** @description The country that numbers are read from. */
            homeCountry?: components["schemas"]["BrandCountryInput"];
            timezone?: components["schemas"]["RegionalTimezoneInput"];
            /** @description The language of the vendor's applications and mails. */
            language?: components["schemas"]["RegionalLanguageInput"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["RegionalLanguageInput"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["RegionalLanguageInput"];
            /** @default 12h */
            timeFormat?: components["schemas"]["TimeFormatInput"];
            /** @description The currency. */
            currency?: components["schemas"]["CurrencyInput"];
        };
        /** @description A site that a user administers. */
        AdministeredSite: {
            /** @description The address of the site. */
            uri?: string;
            /** @description The site's id, or `main-site`. */
            id: string;
            /**
             * Format: email
             * @description The site's mail address.
             */
            email?: string;
            /** @description The digits that the site's extension numbers start with, where the account uses site codes. */
            code?: string;
            /** @description The site's name. */
            name?: string;
            /** @description The site's own extension number. */
            extensionNumber?: string;
            /** @description The name that people called from the site see. */
            callerIdName?: string;
            operator?: components["schemas"]["SiteOperator"];
            regionalSettings?: components["schemas"]["AdministeredSiteRegionalSettings"];
            /** @description Where the site is. */
            businessAddress?: components["schemas"]["BusinessAddress"];
        };
        /** @description A site that a user administers. */
        AdministeredSiteInput: {
            /** @description The address of the site. */
            uri?: string;
            /** @description The site's id, or `main-site`. */
            id: string | number;
            /**
             * Format: email
             * @description The site's mail address.
             */
            email?: string;
            /** @description The digits that the site's extension numbers start with, where the account uses site codes. */
            code?: string;
            /** @description The site's name. */
            name?: string;
            /** @description The site's own extension number. */
            extensionNumber?: string | number;
            /** @description The name that people called from the site see. */
            callerIdName?: string;
            operator?: components["schemas"]["SiteOperatorInput"];
            regionalSettings?: components["schemas"]["AdministeredSiteRegionalSettingsInput"];
            /** @description Where the site is. */
            businessAddress?: components["schemas"]["BusinessAddress"];
        };
        /** @description The sites that a user administers. In a request the ids of the records count alone. */
        AdministeredSites: {
            /**
             * Format: uri
             * @description The address of the list.
             */
            uri?: string;
            /** @description The sites. */
            records?: components["schemas"]["AdministeredSite"][];
        };
        /** @description The sites that a user administers. In a request the ids of the records count alone. */
        AdministeredSitesInput: {
            /**
             * Format: uri
             * @description The address of the list.
             */
            uri?: string;
            /** @description The sites. */
            records?: components["schemas"]["AdministeredSiteInput"][];
        };
        /** @description The role's name. */
        RoleName: string;
        /** @description What the role is for, in somebody's words. */
        RoleDescription: string;
        /** @description Whom or what a role's permissions are about. */
        RoleScope: "Account" | "AllExtensions" | "Federation" | "Group" | "NonUserExtensions" | "RoleBased" | "Self" | "UserExtensions" | (string & {});
        /**
         * @description Whom or what a role's permissions are about.
         * @enum {string}
         */
        RoleScopeInput: "Account" | "AllExtensions" | "Federation" | "Group" | "NonUserExtensions" | "RoleBased" | "Self" | "UserExtensions";
        /** @description Whether a permission can be given for single sites, or has nothing to do with them. */
        PermissionSiteCompatibility: "Compatible" | "Incompatible" | "Independent" | (string & {});
        /**
         * @description Whether a permission can be given for single sites, or has nothing to do with them.
         * @enum {string}
         */
        PermissionSiteCompatibilityInput: "Compatible" | "Incompatible" | "Independent";
        /** @description What those may do with a permission who have it. */
        PermissionCapabilities: {
            /** @description Whether they may use it. */
            enabled?: boolean;
            /** @description Whether they may set it in roles. */
            manageEnabled?: boolean;
            /** @description Whether they may pass it on to others. */
            grantEnabled?: boolean;
        };
        /** @description A permission as a part of a role or of another permission. */
        RolePermission: {
            /**
             * Format: uri
             * @description The address of the permission in the dictionary.
             */
            uri?: string;
            /** @description The permission's id, which is its name, such as `EditUserInfo`. */
            id: string;
            siteCompatible?: components["schemas"]["PermissionSiteCompatibility"];
            /** @description Whether the permission stays as the service has set it. */
            readOnly?: boolean;
            /** @description Whether a role of the account's own can have the permission. */
            assignable?: boolean;
            permissionsCapabilities?: components["schemas"]["PermissionCapabilities"];
        };
        /** @description A permission as a part of a role or of another permission. */
        RolePermissionInput: {
            /**
             * Format: uri
             * @description The address of the permission in the dictionary.
             */
            uri?: string;
            /** @description The permission's id, which is its name, such as `EditUserInfo`. */
            id: string | number;
            siteCompatible?: components["schemas"]["PermissionSiteCompatibilityInput"];
            /** @description Whether the permission stays as the service has set it. */
            readOnly?: boolean;
            /** @description Whether a role of the account's own can have the permission. */
            assignable?: boolean;
            permissionsCapabilities?: components["schemas"]["PermissionCapabilities"];
        };
        /** @description A role to create or change. Its id, its address and its times are the service's. */
        UserRoleDraft: {
            /**
             * Format: uri
             * @description The address of the role.
             */
            uri?: string;
            /** @description The role's id. */
            id?: string;
            displayName?: components["schemas"]["RoleName"];
            description?: components["schemas"]["RoleDescription"];
            /** @description Whether the role can be given for single sites. */
            siteCompatible?: boolean;
            /**
             * @description Whether the account made the role itself.
             * @default false
             */
            custom?: boolean;
            scope?: components["schemas"]["RoleScope"];
            /**
             * @description Whether the role is left out where people choose one.
             * @default false
             */
            hidden?: boolean;
            /**
             * Format: date-time
             * @description When the role was changed.
             */
            lastUpdated?: string;
            /** @description What the role allows. */
            permissions?: components["schemas"]["RolePermission"][];
        };
        /** @description A role to create or change. Its id, its address and its times are the service's. */
        UserRoleDraftInput: {
            /**
             * Format: uri
             * @description The address of the role.
             */
            uri?: string;
            /** @description The role's id. */
            id?: string | number;
            displayName?: components["schemas"]["RoleName"];
            description?: components["schemas"]["RoleDescription"];
            /** @description Whether the role can be given for single sites. */
            siteCompatible?: boolean;
            /**
             * @description Whether the account made the role itself.
             * @default false
             */
            custom?: boolean;
            scope?: components["schemas"]["RoleScopeInput"];
            /**
             * @description Whether the role is left out where people choose one.
             * @default false
             */
            hidden?: boolean;
            /**
             * Format: date-time
             * @description When the role was changed.
             */
            lastUpdated?: string;
            /** @description What the role allows. */
            permissions?: components["schemas"]["RolePermissionInput"][];
        };
        /** @description A role, which gives permissions to the users who have it. */
        UserRole: components["schemas"]["UserRoleDraft"] & {
            /**
             * Format: uri
             * @description The address of the role.
             */
            uri: string;
            /** @description The role's id. */
            id: string;
        };
        /** @description A page of roles. */
        UserRoleList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The roles. */
            records: components["schemas"]["UserRole"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description The role that a new user has to whom nobody gives another one. */
        DefaultRole: {
            /**
             * Format: uri
             * @description The address of the role.
             */
            uri?: string;
            /** @description The role's id. */
            id: string;
            displayName?: components["schemas"]["RoleName"];
            /** @description Whether the role can be given for single sites. */
            siteCompatible?: boolean;
        };
        /** @description The role to make the default one. */
        DefaultRoleChoice: {
            /** @description The role's id. */
            id: string | number;
        };
        /** @description Who gets a role, and who loses it. An id stands in one of the lists only. */
        UserRoleAssignment: {
            /** @description Whether the role is to hold for single sites only. */
            siteRestricted?: boolean;
            /** @description Whether the role can be given for single sites. */
            siteCompatible?: boolean;
            /**
             * Format: uri
             * @description The address of the assignment.
             */
            uri?: string;
            /** @description The users who get the role, by their ids as strings. */
            addedExtensionIds?: (string | number)[];
            /** @description The users who lose the role, by their ids as strings. */
            removedExtensionIds?: (string | number)[];
        };
        /** @description A user's roles, with whose they are. */
        ExtensionRoles: {
            /**
             * Format: uri
             * @description The address of the user's roles.
             */
            uri?: string;
            /** @description The user's id. */
            extensionId: string;
            /** @description The roles that the user has. */
            roles: components["schemas"]["ExtensionRole"][];
        };
        /** @description The users of an account, each with their roles. */
        ExtensionRolesList: {
            /**
             * Format: uri
             * @description The address of the list.
             */
            uri?: string;
            /** @description The users. */
            records: components["schemas"]["ExtensionRoles"][];
            navigation?: components["schemas"]["Navigation"];
            paging?: components["schemas"]["Paging"];
        };
        /** @description The roles that a user has. */
        AssignedRoles: {
            /**
             * Format: uri
             * @description The address of the list.
             */
            uri?: string;
            /** @description The roles. */
            records: components["schemas"]["ExtensionRole"][];
        };
        /** @description The roles that a user has. */
        AssignedRolesInput: {
            /**
             * Format: uri
             * @description The address of the list.
             */
            uri?: string;
            /** @description The roles. */
            records: components["schemas"]["ExtensionRoleInput"][];
        };
        /** @description The role that gives a permission. */
        EffectiveRole: {
            /**
             * Format: uri
             * @description The address of the role.
             */
            uri?: string;
            /** @description The role's id. */
            id?: string;
            /** @description What the role is limited to. */
            domain?: string;
        };
        /** @description Whom or what somebody's permission reaches. `Self` is their own extension alone. */
        PermissionScope: "Account" | "AllExtensions" | "Federation" | "NonUserExtensions" | "RoleBased" | "Self" | "UserExtensions" | (string & {});
        /** @description A permission that somebody has. */
        ActivePermission: {
            permission?: components["schemas"]["RolePermission"];
            effectiveRole?: components["schemas"]["EffectiveRole"];
            /** @description How far it reaches. */
            scopes?: components["schemas"]["PermissionScope"][];
        };
        /** @description What somebody may do, by all of their roles together. */
        AuthorizationProfile: {
            /**
             * Format: uri
             * @description The address of the profile.
             */
            uri?: string;
            /** @description The permissions that they have. */
            permissions: components["schemas"]["ActivePermission"][];
        };
        /** @description Whether somebody has a permission. */
        PermissionCheck: {
            /**
             * Format: uri
             * @description The address of the check, with its query.
             */
            uri?: string;
            /**
             * @description Whether they have it.
             * @default false
             */
            successful: boolean;
            /** @description By which role, and how far it reaches; only where they have it. */
            details?: components["schemas"]["ActivePermission"];
        };
        /** @description What a template's settings are about. */
        TemplateType: "CallHandling" | "CallQueueCallHandling" | "CallQueueSettings" | "KeyTemplates" | "LimitedExtensions" | "SiteCallHandling" | "UserSettings" | (string & {});
        /**
         * @description What a template's settings are about.
         * @enum {string}
         */
        TemplateTypeInput: "CallHandling" | "CallQueueCallHandling" | "CallQueueSettings" | "KeyTemplates" | "LimitedExtensions" | "SiteCallHandling" | "UserSettings";
        /** @description A set of settings kept for applying to extensions. */
        Template: {
            /**
             * Format: uri
             * @description The address of the template.
             */
            uri: string;
            /** @description The template's id. */
            id: string;
            /** @description What the template is for, in its author's words. */
            description?: string;
            type: components["schemas"]["TemplateType"];
            /** @description The template's name. */
            name: string;
            /**
             * Format: date-time
             * @description When the template was made.
             */
            creationTime?: string;
            /**
             * Format: date-time
             * @description When the template was last changed.
             */
            lastModifiedTime?: string;
        };
        /** @description A page of templates. */
        TemplateList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The templates. */
            records: components["schemas"]["Template"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description What a licence is for. */
        LicenseTypeReference: {
            /** @description The type's id; `typeId` takes it. */
            id: string;
            /** @description The type's name. */
            name?: string;
            /**
             * Format: int32
             * @description How many licences of the type an account may have.
             */
            limit?: number;
        };
        /** @description The extension that has the licence; missing while nobody has it. */
        LicenseHolder: {
            /**
             * Format: int64
             * @description The extension's id.
             */
            id: number;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri?: string;
            /** @description The extension's short number. */
            extensionNumber?: string;
            /** @description The user's name. */
            name?: string;
        };
        /** @description A licence for an add-on, bought by the account. */
        License: {
            /**
             * Format: uri
             * @description The address of the licence.
             */
            uri: string;
            /** @description The licence's id. */
            id: string;
            type: components["schemas"]["LicenseTypeReference"];
            /**
             * Format: date-time
             * @description When the licence was bought.
             */
            creationTime?: string;
            extension?: components["schemas"]["LicenseHolder"];
        };
        /** @description A page of licences. */
        LicenseList: {
            /** @description The licences. */
            records: components["schemas"]["License"][];
            paging: components["schemas"]["Paging"];
            navigation: components["schemas"]["Navigation"];
        };
        /**
         * @description A kind of licence: `RMS` rooms, `RCN` room connector, `WBR-n` a webinar for n people, `LRM-n` a large meeting for n
         *     people, `LRP` live reports. `LRM-50` is not offered any more.
         */
        LicenseSku: "RMS" | "RCN" | "WBR-100" | "WBR-500" | "WBR-1000" | "WBR-3000" | "WBR-5000" | "WBR-10000" | "LRM-50" | "LRM-100" | "LRM-200" | "LRM-300" | "LRM-500" | "LRP" | (string & {});
        /**
         * @description A kind of licence: `RMS` rooms, `RCN` room connector, `WBR-n` a webinar for n people, `LRM-n` a large meeting for n
         *     people, `LRP` live reports. `LRM-50` is not offered any more.
         * @enum {string}
         */
        LicenseSkuInput: "RMS" | "RCN" | "WBR-100" | "WBR-500" | "WBR-1000" | "WBR-3000" | "WBR-5000" | "WBR-10000" | "LRM-50" | "LRM-100" | "LRM-200" | "LRM-300" | "LRM-500" | "LRP";
        /** @description A kind of licence, by its SKU. */
        LicensePurchaseType: {
            sku: components["schemas"]["LicenseSkuInput"];
        };
        /** @description Some licences of one kind. */
        LicensePurchaseItem: {
            type: components["schemas"]["LicensePurchaseType"];
            /**
             * Format: int32
             * @description How many to buy.
             */
            quantity: number;
        };
        /** @description What to buy. */
        LicensePurchase: {
            /** @description The kinds of licences, and how many of each. */
            addedLicenses: components["schemas"]["LicensePurchaseItem"][];
        };
        /** @description The feature that licences of a type open. */
        LicenseFeature: {
            /** @description The feature's id. */
            id: string;
            /** @description The feature's name. */
            name?: string;
            /**
             * Format: int32
             * @description How many licences of the type an account may have.
             */
            limit?: number;
        };
        /** @description A kind of licence. */
        LicenseType: {
            /** @description The type's id. */
            id: string;
            /**
             * Format: uri
             * @description The address of the type.
             */
            uri?: string;
            sku: components["schemas"]["LicenseSku"];
            /** @description The type's name. */
            name: string;
            /** @description Whether such a licence is given to an extension, as webinars and large meetings are. */
            assignable?: boolean;
            feature?: components["schemas"]["LicenseFeature"];
        };
        /** @description The licence types. */
        LicenseTypeList: {
            /**
             * Format: uri
             * @description The address of this list.
             */
            uri?: string;
            /** @description The licence types. */
            records: components["schemas"]["LicenseType"][];
            paging?: components["schemas"]["Paging"];
            navigation?: components["schemas"]["Navigation"];
        };
        /** @description Whether the queue is at work. */
        CallQueueStatus: "Enabled" | "Disabled" | "NotActivated" | "Unassigned" | (string & {});
        /**
         * @description Whether the queue is at work.
         * @enum {string}
         */
        CallQueueStatusInput: "Enabled" | "Disabled" | "NotActivated" | "Unassigned";
        /** @description The site something belongs to. */
        SiteReference: {
            /** @description The site's id, or `main-site`. */
            id: string;
            /** @description The site's name. */
            name: string;
        };
        /** @description A call queue. Its id is that of its extension, but a string. */
        CallQueue: {
            /**
             * Format: uri
             * @description The address of the queue's extension.
             */
            uri: string;
            /** @description The queue's id. */
            id: string;
            /** @description The queue's short number. */
            extensionNumber?: string;
            /** @description The queue's name. */
            name?: string;
            status?: components["schemas"]["CallQueueStatus"];
            /** @description What kind of queue it is, where it is not the ordinary one. */
            subType?: "Emergency" | "Unknown" | (string & {});
            site?: components["schemas"]["SiteReference"];
        };
        /** @description A page of call queues. */
        CallQueueList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The call queues. */
            records: components["schemas"]["CallQueue"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description A call queue in full. */
        CallQueueDetails: components["schemas"]["CallQueue"] & {
            /** @description How the queue's service level is counted. */
            serviceLevelSettings?: components["schemas"]["CallQueueServiceLevel"];
            /** @description Whether members may choose themselves when they take the queue's calls. */
            editableMemberStatus?: boolean;
            alertTimer?: components["schemas"]["CallQueueAlertTimer"];
        };
        /** @description Changes of a call queue. What is left out stays. */
        CallQueueUpdate: {
            /** @description The queue's short number. */
            extensionNumber?: string | number;
            /** @description The queue's name. */
            name?: string;
            status?: components["schemas"]["CallQueueStatusInput"];
            /**
             * @description What kind of queue it is.
             * @enum {string}
             */
            subType?: "Emergency" | "Unknown";
            site?: components["schemas"]["SiteAssignment"];
            /** @description How the queue's service level is counted. */
            serviceLevelSettings?: components["schemas"]["CallQueueServiceLevel"];
            /** @description Whether members may choose themselves when they take the queue's calls. */
            editableMemberStatus?: boolean;
            alertTimer?: components["schemas"]["CallQueueAlertTimerInput"];
        };
        /** @description Where a queue's calls go that nobody takes. */
        CallQueueOverflow: {
            /** @description Whether they go to other queues. */
            enabled?: boolean;
            /** @description What kind of queue it is, where it is not the ordinary one. */
            subType?: components["schemas"]["ExtensionSubType"];
            /** @description The queues that they go to, in this order. */
            items?: components["schemas"]["CallQueue"][];
        };
        /** @description A call queue, chosen by its id. */
        CallQueueChoice: {
            /** @description The queue's id. */
            id?: string | number;
        };
        /** @description Changes of where a queue's calls go. What is left out stays. */
        CallQueueOverflowUpdate: {
            /** @description Whether they go to other queues. */
            enabled?: boolean;
            /** @description The queues that they go to, in this order, in the place of those before. */
            items?: components["schemas"]["CallQueueChoice"][];
        };
        /** @description An extension that takes a queue's calls. */
        CallQueueMember: {
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri: string;
            /**
             * Format: int64
             * @description The extension's id.
             */
            id: number;
            /** @description The extension's short number. */
            extensionNumber?: string;
        };
        /** @description A page of a queue's members. */
        CallQueueMemberList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The members. */
            records: components["schemas"]["CallQueueMember"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description Who joins a queue, and who leaves it. An id stands in one of the lists only. */
        CallQueueAssignment: {
            /** @description The extensions that join, by their ids as strings. */
            addedExtensionIds?: (string | number)[];
            /** @description The extensions that leave, by their ids as strings. */
            removedExtensionIds?: (string | number)[];
        };
        /** @description A call queue. The id is enough. */
        CallQueueReference: {
            /** @description The queue's id. */
            id: string;
            /** @description The queue's name. */
            name?: string;
        };
        /** @description A call queue. The id is enough. */
        CallQueueReferenceInput: {
            /** @description The queue's id. */
            id: string | number;
            /** @description The queue's name. */
            name?: string;
        };
        /** @description The call queues that a user is a member of. */
        UserCallQueues: {
            /** @description The queues. */
            records: components["schemas"]["CallQueueReference"][];
        };
        /** @description The call queues that a user is a member of. */
        UserCallQueuesInput: {
            /** @description The queues. */
            records: components["schemas"]["CallQueueReferenceInput"][];
        };
        /** @description An extension, named by another v1 record. The id is an integer here; v2 and some v1 group lists send a string. */
        ExtensionReference: {
            /**
             * Format: int64
             * @description The extension's id.
             */
            id: number;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri?: string;
            /** @description The name of the person or group. */
            name?: string;
            /** @description The extension's short number. A string, because zeros in front count. */
            extensionNumber?: string;
            /** @description The id that a partner gave the extension; only on partners' accounts. */
            partnerId?: string;
        };
        /** @description A page of a department's members. */
        DepartmentMemberList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The members. */
            records: components["schemas"]["ExtensionReference"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description Who joins a department, and who leaves it. An id stands in one of the lists only. */
        DepartmentAssignment: {
            /** @description The department's id, as a string. */
            departmentId: string | number;
            /** @description The extensions that join, by their ids as strings. */
            addedExtensionIds?: (string | number)[];
            /** @description The extensions that leave, by their ids as strings. */
            removedExtensionIds?: (string | number)[];
        };
        /** @description Who joins and who leaves which departments. */
        DepartmentAssignments: {
            /** @description One item for each department. */
            items?: components["schemas"]["DepartmentAssignment"][];
        };
        /** @description A user who may page a group. */
        PagingGroupUser: {
            /** @description The user's extension id. */
            id: string;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri: string;
            /** @description The user's short number. */
            extensionNumber?: string;
            /** @description The user's name. */
            name?: string;
        };
        /** @description A page of the users who may page a group. */
        PagingGroupUserList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The users. */
            records: components["schemas"]["PagingGroupUser"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description A device that sounds when somebody pages the group. */
        PagingGroupDevice: {
            /** @description The device's id. */
            id: string;
            /**
             * Format: uri
             * @description The address of the device.
             */
            uri: string;
            /** @description The device's name. */
            name?: string;
        };
        /** @description A page of a paging group's devices. */
        PagingGroupDeviceList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The devices. */
            records: components["schemas"]["PagingGroupDevice"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description Which users and devices join a paging group, and which leave it. */
        PagingGroupAssignment: {
            /** @description The users who may page from now on, by their extension ids as strings. */
            addedUserIds?: (string | number)[];
            /** @description The users who may page no more, by their extension ids as strings. */
            removedUserIds?: (string | number)[];
            /** @description The devices that sound from now on, by their ids. */
            addedDeviceIds?: (string | number)[];
            /** @description The devices that sound no more, by their ids. */
            removedDeviceIds?: (string | number)[];
        };
        /** @description A page of the users of a park location. Their names are not told. */
        ParkLocationUserList: {
            /** @description The users. */
            records: components["schemas"]["ExtensionReference"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description Who may use a park location from now on, and who no more. */
        ParkLocationAssignment: {
            /** @description The users who may, by their extension ids as strings. */
            addedUserIds?: (string | number)[];
            /** @description The users who may no more, by their extension ids as strings. */
            removedUserIds?: (string | number)[];
        };
        /** @description A group in which some listen to the calls of others. */
        MonitoringGroup: {
            /**
             * Format: uri
             * @description The address of the group.
             */
            uri?: string;
            /** @description The group's id. It is no extension. */
            id: string;
            /** @description The group's name, which no other group of the account has. */
            name?: string;
            site?: components["schemas"]["SiteReference"];
        };
        /** @description A page of call monitoring groups. */
        MonitoringGroupList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The groups. */
            records: components["schemas"]["MonitoringGroup"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description What can be set of a call monitoring group. */
        MonitoringGroupSettings: {
            /** @description The group's name, which no other group of the account has. */
            name: string;
            /** @description The site that the group belongs to. */
            site?: components["schemas"]["SiteAssignment"];
        };
        /** @description What a member of a call monitoring group does - listen to calls (`Monitoring`), or be listened to (`Monitored`). */
        MonitoringPermission: "Monitoring" | "Monitored" | (string & {});
        /**
         * @description What a member of a call monitoring group does - listen to calls (`Monitoring`), or be listened to (`Monitored`).
         * @enum {string}
         */
        MonitoringPermissionInput: "Monitoring" | "Monitored";
        /** @description An extension as a member of a call monitoring group. */
        MonitoringGroupMember: {
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri?: string;
            /** @description The extension's id. */
            id: string;
            /** @description The extension's short number. */
            extensionNumber?: string;
            /** @description Whether the member listens, is listened to, or both. */
            permissions?: components["schemas"]["MonitoringPermission"][];
        };
        /** @description A page of a call monitoring group's members. */
        MonitoringGroupMemberList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The members. */
            records: components["schemas"]["MonitoringGroupMember"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description An extension that joins, changes or leaves. */
        MonitoringGroupMemberChange: {
            /** @description The extension's id. */
            id: string | number;
            /**
             * @description Whether the member shall listen, be listened to, or both. A member whose list becomes empty leaves the group; one who
             *     leaves needs none.
             */
            permissions?: components["schemas"]["MonitoringPermissionInput"][];
        };
        /** @description Who joins a call monitoring group, who does something else from now on, and who leaves it. */
        MonitoringGroupAssignment: {
            /** @description Who joins, each with what they do. Who is a member already does that from now on. */
            addedExtensions?: components["schemas"]["MonitoringGroupMemberChange"][];
            /** @description Members who do something else from now on. */
            updatedExtensions?: components["schemas"]["MonitoringGroupMemberChange"][];
            /** @description Who leaves. */
            removedExtensions?: components["schemas"]["MonitoringGroupMemberChange"][];
        };
        /** @description Where a cost centre is taxed. */
        TaxLocation: {
            /**
             * Format: int64
             * @description The tax location's id.
             */
            id: number;
            /** @description The tax location's name. */
            name: string;
            /** @description Whether it is the account's billing address, a site, or a location made for taxes alone. */
            type: "BillingAddress" | "TaxLocation" | "Site" | (string & {});
            /** @description The location's id in a partner's system. */
            externalLocationId?: string;
            /**
             * Format: date-time
             * @description From when it holds.
             */
            effectiveDate?: string;
            address: components["schemas"]["PostalAddress"];
        };
        /** @description A part of the company that costs are booked to. Its ids are integers, unlike others in v2. */
        CostCenter: {
            /**
             * Format: int64
             * @description The cost centre's id.
             */
            id: number;
            /** @description The cost centre's name. */
            name?: string;
            /** @description The code that bills carry. */
            billingCode?: string;
            taxLocation: components["schemas"]["TaxLocation"];
            /**
             * Format: int64
             * @description The id of the cost centre above; missing for the root.
             */
            parentId?: number;
        };
        /** @description The cost centres of an account. */
        CostCenterList: {
            /** @description The cost centres. */
            records: components["schemas"]["CostCenter"][];
        };
        /** @description The brand an account was sold under. */
        Brand: {
            /**
             * Format: uri
             * @description The address of the brand in the dictionary.
             */
            uri?: string;
            /** @description The brand's id; `1210` is RingCentral in the US. */
            id: string;
            /** @description The brand's name. */
            name: string;
            homeCountry?: components["schemas"]["BrandCountry"];
            /** @description What the brand bills in. */
            currency?: components["schemas"]["Currency"];
        };
        /** @description A country that a brand makes contracts for. */
        ContractedCountry: {
            /** @description The country's id in the dictionary. */
            id?: string;
            /** @description The country's name. */
            name?: string;
        };
        /** @description The countries that a brand makes contracts for. */
        ContractedCountryList: {
            /** @description The countries. */
            records: components["schemas"]["ContractedCountry"][];
        };
        /** @description A country, and what the service offers there. */
        Country: WithRequired<components["schemas"]["CountryReference"], "uri" | "name" | "isoCode" | "callingCode"> & components["schemas"]["CountryServices"];
        /** @description A page of countries. */
        CountryList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri?: string;
            /** @description The countries. */
            records: components["schemas"]["Country"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description A feature, and whether it can be used. */
        PlanFeature: {
            /** @description The feature's name. */
            featureName: string;
            /**
             * @description Whether it can be used.
             * @default false
             */
            enabled: boolean;
            /** @description What decides on it; `Available` where nothing stands in the way. */
            reason?: "Available" | "AccountTypeLimitation" | "ExtensionTypeLimitation" | "AccountLimitation" | "ExtensionLimitation" | "InsufficientPermissions" | "ApplicationLimitation" | (string & {});
        };
        /** @description How much of something an account on the plan may have. */
        PlanLimits: {
            /**
             * Format: int32
             * @description How many softphone lines an extension has at no charge.
             */
            freeSoftPhoneLinesPerExtension?: number;
            /**
             * Format: int32
             * @description How many people a meeting holds.
             */
            meetingSize?: number;
            /**
             * Format: int32
             * @description How many extensions a user may watch for presence.
             */
            maxMonitoredExtensionsPerUser?: number;
            /**
             * Format: int32
             * @description How many digital lines the account has at no charge.
             */
            maxFreeDigitalLines?: number;
        };
        /** @description A plan that accounts subscribe to, with what it includes. */
        ServicePlan: {
            /**
             * Format: uri
             * @description The address of the plan in the dictionary.
             */
            uri?: string;
            /** @description The plan's id. */
            id: string;
            /** @description The plan's name. */
            name: string;
            /** @description The plan's tier. */
            edition?: "Unknown" | "Standard" | "Premium" | "Enterprise" | "Unlimited" | "HighUsage" | (string & {});
            brand?: components["schemas"]["Brand"];
            /**
             * @description Whether users are charged by kind. `UserBased` plans have FaxUser, VirtualUser and DigitalUser extensions and no
             *     plain User; `Regular` ones, such as Fax, Professional and Office, have the plain User.
             */
            type?: "Regular" | "UserBased" | "Unknown" | (string & {});
            /** @description The features, and whether the plan has them. */
            serviceFeatures?: components["schemas"]["PlanFeature"][];
            limits?: components["schemas"]["PlanLimits"];
        };
        /** @description The country a state belongs to. */
        CountryLink: {
            /** @description The country's id. */
            id: string;
            /**
             * Format: uri
             * @description The address of the country in the dictionary.
             */
            uri: string;
        };
        /** @description A state or province of a country. */
        State: {
            /** @description The state's id in the dictionary. */
            id: string;
            /**
             * Format: uri
             * @description The address of the state in the dictionary.
             */
            uri: string;
            country: components["schemas"]["CountryLink"];
            /** @description The state's short code, two letters as a rule. */
            isoCode: string;
            /** @description The state's name. */
            name: string;
        };
        /** @description A page of states. */
        StateList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri?: string;
            /** @description The states. */
            records: components["schemas"]["State"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description A time zone. */
        Timezone: {
            /**
             * Format: uri
             * @description The address of the time zone in the dictionary.
             */
            uri?: string;
            /** @description The time zone's id in the dictionary. */
            id: string;
            /** @description The zone's name in the IANA database, or an older alias of it. */
            name: string;
            /** @description The zone's name for people. */
            description?: string;
            /**
             * @description The distance from UTC in minutes, as text; negative west of Greenwich.
             * @example -480
             */
            bias?: string;
        };
        /** @description A page of time zones. */
        TimezoneList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri?: string;
            /** @description The time zones. */
            records: components["schemas"]["Timezone"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description A language, and what it can be chosen for. */
        Language: {
            /** @description The language's id in the dictionary. */
            id: string;
            /**
             * Format: uri
             * @description The address of the language in the dictionary.
             */
            uri: string;
            /** @description Greetings can be played in it. */
            greeting?: boolean;
            /** @description Dates and numbers can be written its way. */
            formattingLocale?: boolean;
            /**
             * @description Language and country, as a locale.
             * @example en-US
             */
            localeCode: string;
            /**
             * @description The language in the two letters of ISO 639. The country is only in `localeCode`.
             * @example en
             */
            isoCode: string;
            /** @description The language's name, with its country. */
            name: string;
            /** @description The service's own screens come in it. */
            ui?: boolean;
            /** @description How times of day are written in it. */
            timeFormat?: string;
            /** @description How dates are written in it. */
            dateFormat?: string;
        };
        /** @description All languages. There is one page only. */
        LanguageList: {
            /**
             * Format: uri
             * @description The address of this list.
             */
            uri?: string;
            /** @description The languages. */
            records: components["schemas"]["Language"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description The category that a permission belongs to. */
        PermissionCategoryReference: {
            /**
             * Format: uri
             * @description The address of the category.
             */
            uri?: string;
            /** @description The category's id. */
            id?: string;
        };
        /** @description A permission of users, of which roles are made. */
        UserPermission: {
            /**
             * Format: uri
             * @description The address of the permission.
             */
            uri: string;
            /** @description The permission's id, which is its name, such as `EditUserInfo`. */
            id: string;
            /** @description The permission's name for people. */
            displayName?: string;
            /** @description What the permission allows. */
            description?: string;
            /**
             * @description Whether a role of an account's own can have the permission.
             * @default false
             */
            assignable?: boolean;
            /**
             * @description Whether the permission stays as the service has set it.
             * @default false
             */
            readOnly?: boolean;
            siteCompatible?: components["schemas"]["PermissionSiteCompatibility"];
            category?: components["schemas"]["PermissionCategoryReference"];
            /** @description The permissions that come with it. */
            includedPermissions?: components["schemas"]["RolePermission"][];
        };
        /** @description A page of permissions. */
        UserPermissionList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The permissions. */
            records: components["schemas"]["UserPermission"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description What permissions are sorted by where people look through them. */
        PermissionCategory: {
            /**
             * Format: uri
             * @description The address of the category.
             */
            uri: string;
            /** @description The category's id, such as `UserSettings`. */
            id: string;
            /** @description The category's name for people. */
            displayName?: string;
            /** @description What its permissions are about. */
            description?: string;
        };
        /** @description A page of permission categories. */
        PermissionCategoryList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri: string;
            /** @description The categories. */
            records: components["schemas"]["PermissionCategory"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /** @description The state a place belongs to. */
        StateLink: {
            /** @description The state's id. */
            id: string;
            /**
             * Format: uri
             * @description The address of the state in the dictionary.
             */
            uri: string;
        };
        /** @description A city and the area code of its phone numbers. */
        DialingLocation: {
            /**
             * Format: uri
             * @description The address of this record.
             */
            uri?: string;
            /** @description The area code. */
            areaCode?: string;
            /** @description The city's name. */
            city: string;
            /**
             * @description The area code of the North American plan, NPA in NPA-NXX-XXXX.
             * @example 503
             */
            npa?: string;
            /**
             * @description The central office code, NXX in NPA-NXX-XXXX; only where `withNxx` asked for it.
             * @example 325
             */
            nxx?: string;
            state?: components["schemas"]["StateLink"];
        };
        /** @description A page of cities. */
        DialingLocationList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri?: string;
            /** @description The cities, one record for each code. */
            records: components["schemas"]["DialingLocation"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
    };
    responses: {
        /**
         * @description The group's budget is spent (CMN-301), or another limit of the account or the network was met. Nothing was done.
         *     Wait `Retry-After` in full, at least 30 s where it is missing: a call made earlier starts the penalty anew. Limits
         *     other than the group's own send no `X-Rate-Limit-*`.
         */
        TooManyRequests: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Rate-Limit-Group": components["headers"]["RateLimitGroup"];
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Window": components["headers"]["RateLimitWindow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service failed: CMN-203. Whether the call took effect is not known. */
        InternalError: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service is down for the moment: CMN-201 (overload), CMN-211 (maintenance). Obey `Retry-After`. */
        ServiceUnavailable: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description What the path names does not exist: CMN-102 (an id), CMN-120 (the path itself). */
        NotFound: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The request was not understood or not allowed: CMN-100 (a mandatory parameter is missing), CMN-101 (a value is not
         *     valid), CMN-103 and CMN-104 (the body or the request cannot be parsed), CMN-411 (a value out of range).
         */
        BadRequest: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description There is no usable token: AGW-401 (no Authorization header), OAU-128 (expired), OAU-129 (corrupted, also for about
         *     ten seconds after a refresh), OAU-149 (cannot be parsed), OAU-213 (not found), OAU-151 (another way of authorization than a
         *     bearer token), CMN-405 (log in as an extension).
         */
        Unauthorized: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The token is good but may not do this: CMN-401 (the app lacks a permission), CMN-408 and CMN-419 (the user lacks one),
         *     CMN-402 (administrators only), CMN-404 (another user's extension), CMN-109 (the account lacks the feature).
         */
        Forbidden: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The answer to a batch: several ids in the path, each with a status and a body of its own, in the order of the ids. It is
         *     `multipart/mixed` unless `Accept` asks for the JSON form. One id alone is answered as if there were no batches.
         */
        MultiStatus: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "multipart/mixed": components["schemas"]["BatchParts"];
                "application/vnd.ringcentral.multipart+json": components["schemas"]["BatchAnswer"];
            };
        };
    };
    parameters: {
        /**
         * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
         * @example ~
         */
        AccountId: string | number;
        /**
         * @description The page to read, from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description How many records a page holds.
         * @example 100
         */
        PerPage: number;
        /**
         * @description The extension's id, or `~` for the extension of the token. Several ids, separated by commas, are answered one by one with
         *     207. Partners may write `pid=` and their own id, one at a time.
         * @example 2719501004
         */
        OwnExtensionIds: string | number;
        /**
         * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
         * @example 2719501004
         */
        ExtensionId: string | number;
        /**
         * @description The extension's id. `~` is the extension of the token, and has to be written. Several ids, separated by commas, are
         *     answered one by one with 207. Partners may write `pid=` and their own id, one at a time.
         * @example 2719501004
         */
        ExtensionIds: string | number;
        /**
         * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
         * @example 2719501004
         */
        OwnExtensionId: string | number;
        /**
         * @description The task's id as `bulkUpdateExtensions` gave it. It holds dashes, so it is never a number.
         * @example 2719404004-2719404004-6b0f3d7c1a2e4f5d8c9b0a1e2d3f4c5b
         */
        ExtensionBulkUpdateTaskId: string;
        /**
         * @description Whether only sites that the caller can reach are looked through, or the whole directory.
         * @example true
         */
        accessibleSitesOnly: boolean;
        /**
         * @description The field's id.
         * @example 2
         */
        CustomFieldId: string | number;
        /**
         * @description The site's id, which is its extension's. The main site, `main-site`, cannot be named here.
         * @example 2719701004
         */
        SiteId: string | number;
        /**
         * @description Whether permissions say whether they may be used, managed and passed on (`permissionsCapabilities`).
         * @example true
         */
        AdvancedPermissions: boolean;
        /**
         * @description The role's id.
         * @example 61204004
         */
        RoleId: string | number;
        /**
         * @description Whether hidden roles are among them.
         * @example true
         */
        ShowHidden: boolean;
        /**
         * @description The extension that a permission has to hold for; when left out, it is enough that it holds for one.
         * @example 2719501004
         */
        TargetExtensionId: string | number;
        /**
         * @description The template's id.
         * @example 51804004
         */
        TemplateId: string | number;
        /**
         * @description The licence's id.
         * @example 9120004
         */
        LicenseId: string | number;
        /**
         * @description The call queue's id, which is its extension's.
         * @example 2719601004
         */
        CallQueueId: string | number;
        /**
         * @description The call queue's id, which is its extension's.
         * @example 2719601004
         */
        OverflowingQueueId: string | number;
        /**
         * @description The id of an extension of type Department.
         * @example 2719601004
         */
        DepartmentId: string | number;
        /**
         * @description The paging group's id, which is its extension's.
         * @example 2719602004
         */
        PagingGroupId: string | number;
        /**
         * @description The park location's id, which is its extension's.
         * @example 2719603004
         */
        ParkLocationId: string | number;
        /**
         * @description The call monitoring group's id. It is no extension.
         * @example 8130004
         */
        MonitoringGroupId: string | number;
        /**
         * @description The brand's id.
         * @example 1210
         */
        BrandId: string | number;
        /**
         * @description The plan's id.
         * @example 8
         */
        ServicePlanId: string | number;
        /**
         * @description The country's id.
         * @example 1
         */
        CountryId: string | number;
        /**
         * @description The state's id.
         * @example 900033
         */
        StateId: string | number;
        /**
         * @description The time zone's id.
         * @example 101
         */
        TimezoneId: string | number;
        /**
         * @description The language's id.
         * @example 1033
         */
        LanguageId: string | number;
        /**
         * @description Only permissions of this plan.
         * @example 8
         */
        PermissionsServicePlanId: string | number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The service's id for this request. Quote it when asking the vendor for help.
         * @example 5a7d9a2e-1c1f-4d0e-9a43-6f0a1be1a001
         */
        RCRequestId: string;
        /**
         * @description How many seconds to wait. A call made earlier starts the penalty anew.
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description The rate group the call drew from, in lower case.
         * @example heavy
         */
        RateLimitGroup: "light" | "medium" | "heavy" | "auth";
        /**
         * @description How many calls of the group are allowed in a window.
         * @example 10
         */
        RateLimitLimit: number;
        /**
         * @description How many calls are left in the window.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description The length of the window in seconds.
         * @example 60
         */
        RateLimitWindow: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreation"];
            };
        };
        responses: {
            /** @description The new account. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readServiceInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readBusinessAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The business address. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyAddress"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateBusinessAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyAddressUpdate"];
            };
        };
        responses: {
            /** @description The business address as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readAccountV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountV2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readAccountRegionalSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionalSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAccountRegionalSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRegionalSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionalSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendWelcomeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WelcomeEmail"];
            };
        };
        responses: {
            /** @description The mail is sent. The body is empty. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendActivationEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail is sent. The body is empty. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readCompanyBusinessHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hours. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessHours"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCompanyBusinessHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyBusinessHoursUpdate"];
            };
        };
        responses: {
            /** @description The hours as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessHours"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExtensions: {
        parameters: {
            query?: {
                /**
                 * @description Only the extension with this number.
                 * @example 102
                 */
                extensionNumber?: string | number;
                /**
                 * @description Only extensions with one of these mail addresses.
                 * @example [
                 *       "ines.okafor@tidewater.example"
                 *     ]
                 */
                email?: string[];
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
                /**
                 * @description Only extensions in one of these states; all states when left out. With `Unassigned` alone the records have no
                 *     `extensionNumber`.
                 * @example [
                 *       "Enabled",
                 *       "NotActivated"
                 *     ]
                 */
                status?: components["schemas"]["ExtensionStatusInput"][];
                /**
                 * @description Only extensions of one of these kinds; call queues are of the kind `Department`. The main site is left out unless
                 *     `CompanyExtension` is among them.
                 * @example [
                 *       "User",
                 *       "Department"
                 *     ]
                 */
                type?: components["schemas"]["ExtensionTypeInput"][];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of extensions. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionCreation"];
            };
        };
        responses: {
            /** @description The new extension. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFreeExtensionNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unassigned extensions and their numbers. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeExtensionNumbers"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Several ids, separated by commas, are answered one by one with
                 *     207. Partners may write `pid=` and their own id, one at a time.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionIds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extension. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
                };
            };
            207: components["responses"]["MultiStatus"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionUpdate"];
            };
        };
        responses: {
            /** @description The extension as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteExtension: {
        parameters: {
            query?: {
                /**
                 * @description Whether digital lines and their devices are kept, as unassigned extensions.
                 * @example true
                 */
                savePhoneLines?: boolean;
                /**
                 * @description Whether direct numbers are kept, as company numbers.
                 * @example true
                 */
                savePhoneNumbers?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Several ids, separated by commas, are
                 *     answered one by one with 207. Partners may write `pid=` and their own id, one at a time.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionIds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extension is gone. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            207: components["responses"]["MultiStatus"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readUserBusinessHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hours. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessHours"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUserBusinessHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessHoursUpdate"];
            };
        };
        responses: {
            /** @description The hours as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessHours"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readExtensionCallerId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionCallerId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateExtensionCallerId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionCallerIdInput"];
            };
        };
        responses: {
            /** @description The numbers as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionCallerId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExtensionFeatures: {
        parameters: {
            query?: {
                /**
                 * @description Only what the extension can use.
                 * @example false
                 */
                availableOnly?: boolean;
                /**
                 * @description Only these features. Repeat it for several.
                 * @example [
                 *       "Paging",
                 *       "SharedLines"
                 *     ]
                 */
                featureId?: (string | number)[];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The features. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readConferencingSettings: {
        parameters: {
            query?: {
                /**
                 * @description Only numbers of this country of the dictionary.
                 * @example 1
                 */
                countryId?: string | number;
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conference. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferencingSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConferencingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConferencingUpdate"];
            };
        };
        responses: {
            /** @description The conference as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferencingSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExtensionGrants: {
        parameters: {
            query?: {
                /**
                 * @description Only grants about these kinds of extensions. Repeat it for several.
                 * @example [
                 *       "PagingOnly"
                 *     ]
                 */
                extensionType?: components["schemas"]["GrantedExtensionType"][];
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of grants. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionGrantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bulkUpdateExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionBulkUpdate"];
            };
        };
        responses: {
            /** @description The task that was started. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionBulkUpdateTask"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readExtensionBulkUpdateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The task's id as `bulkUpdateExtensions` gave it. It holds dashes, so it is never a number.
                 * @example 2719404004-2719404004-6b0f3d7c1a2e4f5d8c9b0a1e2d3f4c5b
                 */
                taskId: components["parameters"]["ExtensionBulkUpdateTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionBulkUpdateTask"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserDeletion"];
            };
        };
        responses: {
            /** @description What became of each record. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersDeleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    batchProvisionUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBatch"];
            };
        };
        responses: {
            /** @description What became of each record. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDirectoryEntries: {
        parameters: {
            query?: {
                /**
                 * @description Whether only sites that the caller can reach are looked through, or the whole directory.
                 * @example true
                 */
                accessibleSitesOnly?: components["parameters"]["accessibleSitesOnly"];
                /**
                 * @description Whether entries of all accounts of the federation come, each with its account, or those of this account alone.
                 * @example true
                 */
                showFederated?: boolean;
                /**
                 * @description Only entries of this kind.
                 * @example Department
                 */
                type?: components["schemas"]["DirectoryListType"];
                /**
                 * @description Only people, or only what is nobody.
                 * @example NonUser
                 */
                typeGroup?: components["schemas"]["DirectoryTypeGroup"];
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds; `max` for as many as there can be, `all` for all of them.
                 * @example 1000
                 */
                perPage?: components["schemas"]["DirectoryPageSize"];
                /**
                 * @description Only entries of this site.
                 * @example main-site
                 */
                siteId?: string | number;
            };
            header?: {
                /**
                 * @description The `ETag` of an answer that is known already.
                 * @example "1"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryEntryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchDirectoryEntries: {
        parameters: {
            query?: {
                /**
                 * @description Whether only sites that the caller can reach are looked through, or the whole directory.
                 * @example true
                 */
                accessibleSitesOnly?: components["parameters"]["accessibleSitesOnly"];
                /**
                 * @deprecated
                 * @description As `department` of the body, which goes before it.
                 * @example Field crews
                 */
                department?: string;
                /**
                 * @deprecated
                 * @description As `siteIds` of the body, which goes before it.
                 * @example [
                 *       "main-site"
                 *     ]
                 */
                siteId?: (string | number)[];
                /**
                 * @deprecated
                 * @description As `extensionStatuses` of the body, which goes before it.
                 * @example [
                 *       "Enabled"
                 *     ]
                 */
                extensionStatus?: string[];
                /**
                 * @deprecated
                 * @description As `extensionTypes` of the body, which goes before it.
                 * @example [
                 *       "User"
                 *     ]
                 */
                extensionType?: components["schemas"]["DirectoryExtensionType"][];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectorySearch"];
            };
        };
        responses: {
            /** @description A page of the entries that were found. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryEntryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readDirectoryEntry: {
        parameters: {
            query?: {
                /**
                 * @description Whether only sites that the caller can reach are looked through, or the whole directory.
                 * @example true
                 */
                accessibleSitesOnly?: components["parameters"]["accessibleSitesOnly"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The id of the entry, which is that of the extension.
                 * @example 2719501004
                 */
                entryId: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readDirectoryFederation: {
        parameters: {
            query?: {
                /**
                 * @description Which kind of federation to tell of; either when left out.
                 * @example All
                 */
                types?: components["schemas"]["FederationTypes"];
            };
            header?: {
                /**
                 * @description An extension's id. What the service makes of it is not published.
                 * @example 2719501004
                 */
                RCExtensionId?: string;
            };
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The federation. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryFederation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchAuditTrail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AuditTrailSearch"];
            };
        };
        responses: {
            /** @description The changes that were found. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrailPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldCreation"];
            };
        };
        responses: {
            /** @description The new field. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The field's id.
                 * @example 2
                 */
                fieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldUpdate"];
            };
        };
        responses: {
            /** @description The field as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The field's id.
                 * @example 2
                 */
                fieldId: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The field is gone. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sites. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteCreation"];
            };
        };
        responses: {
            /** @description The new site. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The site's id, which is its extension's. The main site, `main-site`, cannot be named here.
                 * @example 2719701004
                 */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The site's id, which is its extension's. The main site, `main-site`, cannot be named here.
                 * @example 2719701004
                 */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SiteUpdate"];
            };
        };
        responses: {
            /** @description The site as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The site's id, which is its extension's. The main site, `main-site`, cannot be named here.
                 * @example 2719701004
                 */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site is gone. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSiteMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The site's id, which is its extension's. The main site, `main-site`, cannot be named here.
                 * @example 2719701004
                 */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteMemberList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignSiteMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The site's id, which is its extension's. The main site, `main-site`, cannot be named here.
                 * @example 2719701004
                 */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SiteAssignments"];
            };
        };
        responses: {
            /** @description The members are changed. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readSiteIvr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The site's id, which is its extension's. The main site, `main-site`, cannot be named here.
                 * @example 2719701004
                 */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys and the menu. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteIvr"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSiteIvr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The site's id, which is its extension's. The main site, `main-site`, cannot be named here.
                 * @example 2719701004
                 */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteIvrUpdate"];
            };
        };
        responses: {
            /** @description The keys and the menu as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteIvr"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAdministeredSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sites. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredSites"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAdministeredSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdministeredSitesInput"];
            };
        };
        responses: {
            /** @description The sites as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredSites"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserRoles: {
        parameters: {
            query?: {
                /**
                 * @description Only roles that the account made itself, or with `false` only those that the service defines.
                 * @example true
                 */
                custom?: boolean;
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRoleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCustomRole: {
        parameters: {
            query?: {
                /**
                 * @description Whether permissions say whether they may be used, managed and passed on (`permissionsCapabilities`).
                 * @example true
                 */
                advancedPermissions?: components["parameters"]["AdvancedPermissions"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRoleDraftInput"];
            };
        };
        responses: {
            /** @description The new role. */
            201: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readDefaultRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default role. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultRole"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDefaultRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultRoleChoice"];
            };
        };
        responses: {
            /** @description The default role. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultRole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readUserRole: {
        parameters: {
            query?: {
                /**
                 * @description Whether permissions say whether they may be used, managed and passed on (`permissionsCapabilities`).
                 * @example true
                 */
                advancedPermissions?: components["parameters"]["AdvancedPermissions"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The role's id.
                 * @example 61204004
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUserRole: {
        parameters: {
            query?: {
                /**
                 * @description Whether permissions say whether they may be used, managed and passed on (`permissionsCapabilities`).
                 * @example true
                 */
                advancedPermissions?: components["parameters"]["AdvancedPermissions"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The role's id.
                 * @example 61204004
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRoleDraftInput"];
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCustomRole: {
        parameters: {
            query?: {
                /**
                 * @description Whether to look only whether the role could be deleted, and to leave it.
                 * @example true
                 */
                validateOnly?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The role's id.
                 * @example 61204004
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role is gone, or could be. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignUserRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The role's id.
                 * @example 61204004
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRoleAssignment"];
            };
        };
        responses: {
            /** @description The role is given and taken. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAssignedRoles: {
        parameters: {
            query?: {
                /**
                 * @description Whether hidden roles are among them.
                 * @example true
                 */
                showHidden?: components["parameters"]["ShowHidden"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users with their roles. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionRolesList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAssignableRoles: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRoleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserAssignedRoles: {
        parameters: {
            query?: {
                /**
                 * @description Whether hidden roles are among them.
                 * @example true
                 */
                showHidden?: components["parameters"]["ShowHidden"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's roles. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedRoles"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUserAssignedRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignedRolesInput"];
            };
        };
        responses: {
            /** @description The user's roles as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedRoles"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignDefaultRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's roles as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedRoles"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readAuthorizationProfile: {
        parameters: {
            query?: {
                /**
                 * @description The extension that a permission has to hold for; when left out, it is enough that it holds for one.
                 * @example 2719501004
                 */
                targetExtensionId?: components["parameters"]["TargetExtensionId"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationProfile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkUserPermission: {
        parameters: {
            query: {
                /**
                 * @description The permission's id, which is its name.
                 * @example EditUserInfo
                 */
                permissionId: string | number;
                /**
                 * @description The extension that a permission has to hold for; when left out, it is enough that it holds for one.
                 * @example 2719501004
                 */
                targetExtensionId?: components["parameters"]["TargetExtensionId"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether they have it. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Only templates of this type.
                 * @example UserSettings
                 */
                type?: components["schemas"]["TemplateTypeInput"];
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of templates. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readUserTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The template's id.
                 * @example 51804004
                 */
                templateId: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLicenses: {
        parameters: {
            query?: {
                /**
                 * @description Only licences of this type, by its id in the dictionary of licence types.
                 * @example 1004
                 */
                typeId?: string | number;
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 25
                 */
                perPage?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of licences. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    purchaseLicenses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicensePurchase"];
            };
        };
        responses: {
            /** @description The licences are bought. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The licence's id.
                 * @example 9120004
                 */
                licenseId: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licence. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The licence's id.
                 * @example 9120004
                 */
                licenseId: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licence is gone. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLicenseTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licence types. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCallQueues: {
        parameters: {
            query?: {
                /**
                 * @description Only queues with this extension among their members.
                 * @example 2719501004
                 */
                memberExtensionId?: string | number;
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of call queues. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallQueueList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readCallQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The call queue's id, which is its extension's.
                 * @example 2719601004
                 */
                groupId: components["parameters"]["CallQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallQueueDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCallQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The call queue's id, which is its extension's.
                 * @example 2719601004
                 */
                groupId: components["parameters"]["CallQueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallQueueUpdate"];
            };
        };
        responses: {
            /** @description The queue as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallQueueDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readCallQueueOverflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The call queue's id, which is its extension's.
                 * @example 2719601004
                 */
                callQueueId: components["parameters"]["OverflowingQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallQueueOverflow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCallQueueOverflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The call queue's id, which is its extension's.
                 * @example 2719601004
                 */
                callQueueId: components["parameters"]["OverflowingQueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallQueueOverflowUpdate"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallQueueOverflow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCallQueueMembers: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The call queue's id, which is its extension's.
                 * @example 2719601004
                 */
                groupId: components["parameters"]["CallQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallQueueMemberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignCallQueueMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The call queue's id, which is its extension's.
                 * @example 2719601004
                 */
                groupId: components["parameters"]["CallQueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallQueueAssignment"];
            };
        };
        responses: {
            /** @description The members are changed. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUserCallQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCallQueuesInput"];
            };
        };
        responses: {
            /** @description The user's queues as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCallQueues"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDepartmentMembers: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The id of an extension of type Department.
                 * @example 2719601004
                 */
                departmentId: components["parameters"]["DepartmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentMemberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignDepartmentMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DepartmentAssignments"];
            };
        };
        responses: {
            /** @description The members are changed. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPagingGroupUsers: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The paging group's id, which is its extension's.
                 * @example 2719602004
                 */
                pagingOnlyGroupId: components["parameters"]["PagingGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagingGroupUserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPagingGroupDevices: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The paging group's id, which is its extension's.
                 * @example 2719602004
                 */
                pagingOnlyGroupId: components["parameters"]["PagingGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of devices. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagingGroupDeviceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignPagingGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The paging group's id, which is its extension's.
                 * @example 2719602004
                 */
                pagingOnlyGroupId: components["parameters"]["PagingGroupId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PagingGroupAssignment"];
            };
        };
        responses: {
            /** @description The group is changed. The body is empty. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The group is changed. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listParkLocationUsers: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The park location's id, which is its extension's.
                 * @example 2719603004
                 */
                parkLocationId: components["parameters"]["ParkLocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkLocationUserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignParkLocationUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The park location's id, which is its extension's.
                 * @example 2719603004
                 */
                parkLocationId: components["parameters"]["ParkLocationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ParkLocationAssignment"];
            };
        };
        responses: {
            /** @description The users are changed. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMonitoringGroups: {
        parameters: {
            query?: {
                /**
                 * @description Only groups with this extension among their members.
                 * @example 2719501004
                 */
                memberExtensionId?: string | number;
                /**
                 * @description Only groups of these sites; `main-site` is one as well.
                 * @example [
                 *       "main-site",
                 *       "2719701004"
                 *     ]
                 */
                siteId?: (string | number)[];
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringGroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createMonitoringGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonitoringGroupSettings"];
            };
        };
        responses: {
            /** @description The new group. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMonitoringGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The call monitoring group's id. It is no extension.
                 * @example 8130004
                 */
                groupId: components["parameters"]["MonitoringGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonitoringGroupSettings"];
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMonitoringGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The call monitoring group's id. It is no extension.
                 * @example 8130004
                 */
                groupId: components["parameters"]["MonitoringGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is gone. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMonitoringGroupMembers: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The call monitoring group's id. It is no extension.
                 * @example 8130004
                 */
                groupId: components["parameters"]["MonitoringGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringGroupMemberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignMonitoringGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The call monitoring group's id. It is no extension.
                 * @example 8130004
                 */
                groupId: components["parameters"]["MonitoringGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonitoringGroupAssignment"];
            };
        };
        responses: {
            /** @description The members are changed. The body is empty. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCostCenters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cost centres. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCenterList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's id.
                 * @example 1210
                 */
                brandId: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brand. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listContractedCountries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The brand's id.
                 * @example 1210
                 */
                brandId: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractedCountryList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDomesticCountries: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The brand's id.
                 * @example 1210
                 */
                brandId: components["parameters"]["BrandId"];
                /**
                 * @description The id of the country that the contract is for.
                 * @example 1
                 */
                contractedCountryId: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of countries. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readServicePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The plan's id.
                 * @example 8
                 */
                servicePlanId: components["parameters"]["ServicePlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePlan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCountries: {
        parameters: {
            query?: {
                /**
                 * @description Only countries whose numbers people may log in with, or only the others.
                 * @example true
                 */
                loginAllowed?: boolean;
                /**
                 * @description Only countries where an account may be opened and billed, or only the others.
                 * @example true
                 */
                signupAllowed?: boolean;
                /**
                 * @description Only countries whose numbers are for sale, or only the others.
                 * @example true
                 */
                numberSelling?: boolean;
                /**
                 * @description Only countries where a softphone gets a line at no charge, or only the others.
                 * @example true
                 */
                freeSoftphoneLine?: boolean;
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of countries. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readCountry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The country's id.
                 * @example 1
                 */
                countryId: components["parameters"]["CountryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The country. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Country"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listStates: {
        parameters: {
            query?: {
                /**
                 * @description The states of all countries; `countryId` is ignored then.
                 * @example false
                 */
                allCountries?: boolean;
                /**
                 * @description Only states of this country.
                 * @example 1
                 */
                countryId?: string | number;
                /**
                 * @description Only states where phone numbers are for sale.
                 * @example true
                 */
                withPhoneNumbers?: boolean;
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of states. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The state's id.
                 * @example 900033
                 */
                stateId: components["parameters"]["StateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTimezones: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of time zones. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimezoneList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readTimezone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The time zone's id.
                 * @example 101
                 */
                timezoneId: components["parameters"]["TimezoneId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time zone. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timezone"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The languages. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language's id.
                 * @example 1033
                 */
                languageId: components["parameters"]["LanguageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The language. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Language"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPermissions: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
                /**
                 * @description Only permissions that a role of an account's own can have, or with `false` only the others.
                 * @example true
                 */
                assignable?: boolean;
                /**
                 * @description Only permissions of this plan.
                 * @example 8
                 */
                servicePlanId?: components["parameters"]["PermissionsServicePlanId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of permissions. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPermissionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readPermission: {
        parameters: {
            query?: {
                /**
                 * @description Only permissions of this plan.
                 * @example 8
                 */
                servicePlanId?: components["parameters"]["PermissionsServicePlanId"];
            };
            header?: never;
            path: {
                /**
                 * @description The permission's id, which is its name.
                 * @example EditUserInfo
                 */
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permission. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPermission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPermissionCategories: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
                /**
                 * @description Only categories of this plan.
                 * @example 8
                 */
                servicePlanId?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of categories. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionCategoryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readPermissionCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The category's id.
                 * @example UserSettings
                 */
                permissionCategoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionCategory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listStandardRoles: {
        parameters: {
            query?: {
                /**
                 * @description Only roles of this plan.
                 * @example 8
                 */
                servicePlanId?: string | number;
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
                /**
                 * @description Whether permissions say whether they may be used, managed and passed on (`permissionsCapabilities`).
                 * @example true
                 */
                advancedPermissions?: components["parameters"]["AdvancedPermissions"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRoleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readStandardRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The role's id.
                 * @example 900103
                 */
                roleId: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRole"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /**
                 * @description What to sort by, area code or city.
                 * @example City
                 */
                orderBy?: "Npa" | "City";
                /**
                 * @description Only cities of this state.
                 * @example 900033
                 */
                stateId?: string | number;
                /**
                 * @description Gives central office codes too, one record for each.
                 * @example true
                 */
                withNxx?: boolean;
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cities. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialingLocationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
