/* jy-score-private.h - the parts of the section of score cards
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-list.h"
#include "jy-score-section.h"
#include "jy-score-sheet.h"

G_BEGIN_DECLS

/* Somebody judged, as a row of a list. */
typedef struct
{
  gint64 id;
  int rev;
  char *name;
} JyScoreRow;

extern const JyRecordType jy_score_row_record;

/* Returns: (transfer none) (nullable): what is shown */
const JyScoreSheet *jy_score_section_get_sheet (JyScoreSection *self);

/* Returns: (transfer none) (nullable): whose items are shown */
const JyScoredUnit *jy_score_section_get_unit (JyScoreSection *self);

/* Their owner is the section. */
extern const JyRecordListInfo jy_score_units;
extern const JyRecordListInfo jy_score_items;

/* Asks from which day on a card of the centre's own holds; @from: what is proposed. */
void jy_score_card_dialog_new (GtkWidget *origin,
                               JyOffice *office,
                               const char *subject,
                               const GDate *from);

/* @item: (transfer full): one to add (rev 0) or to change */
void jy_score_item_dialog_new (GtkWidget *origin, JyOffice *office, JyStoredScoreItem *item);

/* @mark: (transfer full): one to give (rev 0) or to correct; @subject: for what and to whom */
void jy_score_mark_dialog_new (GtkWidget *origin,
                               JyOffice *office,
                               const char *subject,
                               JyStoredScoreMark *mark);

/* Returns: (transfer none) (nullable): what the selected unit earned by the selected item */
const JyScoreLine *jy_score_section_get_line (JyScoreSection *self);

/* Opens what the points of @item go by: the people counted, or the call-backs. */
void jy_score_section_trace (JyScoreSection *self, const JyStoredScoreItem *item);

/* "section.attach", "section.save-copy", and both with a path: "-file", "-to". */
void jy_score_section_install_actions (GtkWidgetClass *klass);

/* Returns: (transfer floating): their buttons */
GtkWidget *jy_score_section_make_buttons (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
