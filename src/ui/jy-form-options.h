/* jy-form-options.h - the forms of a resident, to choose one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Returns: (transfer full): a model of #JyOption; the code of each is the id of its form, the id
 * its place in jy_form_catalogue_list(), from 1 on */
GListModel *jy_form_options_dup (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
