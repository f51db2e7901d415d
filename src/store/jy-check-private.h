/* jy-check-private.h - the parts of a check; included by src/store/ only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-check.h"

G_BEGIN_DECLS

/* So many findings of one kind tell enough. */
#define JY_CHECK_LIMIT 200

typedef struct
{
  JyStore *store;
  GDate today;
  GPtrArray *findings; /* of JyFinding */
  guint n_checks;
} JyCheck;

/* @sentence: translated.  Returns: FALSE once there are %JY_CHECK_LIMIT findings of @check */
gboolean jy_check_add (
  JyCheck *self, const char *check, const char *sentence, const char *table, gint64 record);

/* The rules that SQL can say (jy-check-sql.c), those that need C, and what is derived.  Each counts
 * its rules. */
gboolean jy_check_sql (JyCheck *self, GError **error);
gboolean jy_check_rows (JyCheck *self, GError **error);
gboolean jy_check_derived (JyCheck *self, GError **error);

G_END_DECLS
