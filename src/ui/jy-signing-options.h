/* jy-signing-options.h - what to choose from while signing: teams, doctors, members, packages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "jy-signing-desk.h"

G_BEGIN_DECLS

/* Returns: (transfer full) (element-type JyOption): the teams on the desk */
GListModel *jy_signing_options_new_teams (const JySigningDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyOption): who may sign: doctors, village doctors, and the
 * leaders of teams; those of the proposed team first, each with the name of the team */
GListModel *jy_signing_options_new_doctors (const JySigningDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyOption): the services that can be agreed beside the
 * packages */
GListModel *jy_signing_options_new_services (const JySigningDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

/* @without: (nullable): leaves out those whom it covers or covered
 * Returns: (transfer full) (element-type JyOption): who belongs to the household */
GListModel *jy_signing_options_new_persons (const JySigningDesk *desk,
                                            const JySigning *without) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyOption): the packages that are offered */
GListModel *jy_signing_options_new_packages (const JySigningDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
