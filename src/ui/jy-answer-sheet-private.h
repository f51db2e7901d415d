/* jy-answer-sheet-private.h - the inside of a record form on screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-answer-sheet.h"

G_BEGIN_DECLS

struct _JyAnswerSheet
{
  GtkBox parent_instance;

  const JyForm *form;  /* (nullable) */
  GPtrArray *rows;     /* (element-type JyAnswerRow), in the order of the form */
  GArray *headings;    /* (element-type Heading) */
  JyAnswers *answers;  /* as read last */
  GPtrArray *issues;   /* (element-type JyFormIssue): of @answers */
  GHashTable *garbled; /* (element-type JyAnswerRow utf8): why a row cannot be read */
  JyFormContext context;
  guint sight_tick; /* 0: nothing to bring into sight */
  int n_frames;     /* since something was laid out anew */
};

/* Scrolls, once all is laid out, so that the row with the focus is in sight. */
void jy_answer_sheet_keep_in_sight (JyAnswerSheet *self);

G_END_DECLS
