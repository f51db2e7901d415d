/* jy-outcome-words.h - an outcome in the words and colours of the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-outcome.h"
#include "jy-work-services.h"

G_BEGIN_DECLS

/* Returns: (transfer full): the class that is proposed, or what is missing; "" if the form has no
 * classes */
char *jy_outcome_words_dup_class (const char *form,
                                  const JyOutcome *outcome,
                                  gboolean is_done) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what has to be done next, and by when; "" for the next regular visit */
char *jy_outcome_words_dup_step (const JyOutcome *outcome) G_GNUC_WARN_UNUSED_RESULT;

/* Gives @widget the colour of the class. */
void jy_outcome_words_colour (GtkWidget *widget, const char *form, const JyOutcome *outcome);

/* Returns: (transfer full) (element-type utf8): what a saved record led to, a line each: its class,
 * what it closed and opened, its referral, the next visit */
GPtrArray *jy_outcome_words_list_effects (const JyServiceResult *result) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
