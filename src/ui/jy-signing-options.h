/* jy-signing-options.h - teams and doctors to choose from
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

G_END_DECLS
