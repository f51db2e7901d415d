/* jy-demo-services.h - what the teams of the demonstration do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-demo-private.h"

G_BEGIN_DECLS

/* Their days in the community, and the experts they refer to. */
gboolean jy_demo_write_care (JyDemo *self, GError **error);

/* Whom the specialist officers took over; the groups of people are there by then. */
gboolean jy_demo_write_handovers (JyDemo *self, JyWork *work, GError **error);

/* Who was called back, what they said, and the notice that followed. */
gboolean jy_demo_write_callbacks (JyDemo *self, GError **error);

/* Quotas, score cards with points given by hand, and the books. */
gboolean jy_demo_write_assessment (JyDemo *self, GError **error);

/* What was entered in the books (jy-logbook.h). */
gboolean jy_demo_write_logbooks (JyDemo *self, GError **error);

/* When @resident, who lives elsewhere, is at home. */
gboolean jy_demo_write_stays (JyDemo *self, gint64 resident, GError **error);

/* What was done of what followed from the rest: the tasks are there by then. */
gboolean jy_demo_write_services (JyDemo *self, JyWork *work, GError **error);

G_END_DECLS
