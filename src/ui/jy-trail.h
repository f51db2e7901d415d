/* jy-trail.h - where in the program somebody has been, for Back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A page and what it showed; @what is nullable. */
typedef struct
{
  char *page;
  GVariant *what;
} JyVisit;

JyVisit *jy_visit_new (const char *page, GVariant *what) G_GNUC_WARN_UNUSED_RESULT;
void jy_visit_free (JyVisit *self);

typedef struct _JyTrail JyTrail;

JyTrail *jy_trail_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_trail_free (JyTrail *self);

/* @visit: (transfer full): where the user is now; the same page with the same thing counts once */
void jy_trail_push (JyTrail *self, JyVisit *visit);

/* Returns: (transfer full) (nullable): where the user was before; it is no longer on the trail, and
 * neither is where the user is */
JyVisit *jy_trail_pop (JyTrail *self);

gboolean jy_trail_can_pop (JyTrail *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyVisit, jy_visit_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTrail, jy_trail_free)

G_END_DECLS
