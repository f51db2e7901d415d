/* jy-centre-view.h - the particulars of the centre, edited in place
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-store-areas.h"

G_BEGIN_DECLS

#define JY_TYPE_CENTRE_VIEW (jy_centre_view_get_type ())

/* Properties "office", "changed": something is typed and not saved.  Ctrl+S saves. */
G_DECLARE_FINAL_TYPE (JyCentreView, jy_centre_view, JY, CENTRE_VIEW, AdwBin)

GtkWidget *jy_centre_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* What is typed and not saved is kept. */
void jy_centre_view_show (JyCentreView *self, const JyStoredCentre *centre);

G_END_DECLS
