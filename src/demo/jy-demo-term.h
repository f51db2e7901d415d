/* jy-demo-term.h - one agreement of a household, before it is written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-demo-private.h"

G_BEGIN_DECLS

#define JY_DEMO_SPECIAL (JY_GROUP_DISABLED | JY_GROUP_BEDRIDDEN | JY_GROUP_MENTAL_DISORDER)
#define JY_DEMO_CHRONIC                                                                            \
  (JY_GROUP_HYPERTENSION | JY_GROUP_DIABETES | JY_GROUP_COPD | JY_GROUP_OTHER_CHRONIC)

typedef struct
{
  GDate signed_on;
  GDate start;
  GDate end;
  GDate ended; /* invalid: by nobody */
  const char *reason;
  gint64 except; /* a doctor who does not sign it; 0: any may */
  gint64 renews;
  gboolean is_first;
} JyDemoTerm;

/* Writes it with all that belongs to it.  It ends when its last member leaves: then @term says so.
 * @id: (out): the agreement, 0 if nobody was there to sign
 * @doctor: (out): who signed it */
gboolean jy_demo_write_term (JyDemo *self,
                             const JyDemoFamily *family,
                             JyDemoTerm *term,
                             gint64 *id,
                             gint64 *doctor,
                             GError **error);

G_END_DECLS
