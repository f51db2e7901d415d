/* jy-paper-order.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-order.h"

#include "jy-error.h"
#include "jy-logbook.h"

/* What people may choose besides somebody, by the subject. */
static const struct
{
  gboolean (*read) (const JyPaperOrder *, GError **);
  JyPaperChoices choices;
} orders[JY_N_TEMPLATE_SUBJECTS] = {
  [JY_TEMPLATE_FOR_REFERRAL] = { jy_paper_order_read_referral },
  [JY_TEMPLATE_FOR_SAMPLE] = { jy_paper_order_read_sample, JY_PAPER_BY_STAFF },
  [JY_TEMPLATE_FOR_CALL] = { jy_paper_order_read_sample, JY_PAPER_BY_STAFF },
  [JY_TEMPLATE_FOR_RECTIFICATION] = { jy_paper_order_read_rectification, JY_PAPER_BY_STAFF },
  [JY_TEMPLATE_FOR_SCORE] = { jy_paper_order_read_score, JY_PAPER_BY_STAFF },
  [JY_TEMPLATE_FOR_HANDOVER] = { jy_paper_order_read_handover, JY_PAPER_BY_STAFF },
  [JY_TEMPLATE_FOR_SHEET] = { jy_paper_order_read_sheet, JY_PAPER_BY_FORM },
  [JY_TEMPLATE_FOR_TEAM] = { jy_paper_order_read_team },
  [JY_TEMPLATE_FOR_STAFF] = { jy_paper_order_read_staff, JY_PAPER_BY_STAFF },
  [JY_TEMPLATE_FOR_DAY] = { jy_paper_order_read_day, JY_PAPER_BY_STAFF },
  [JY_TEMPLATE_FOR_ENTRY] = { jy_paper_order_read_entry },
  [JY_TEMPLATE_FOR_CENTRE] = { jy_paper_order_read_centre },
};

gboolean
jy_paper_order_read (const JyPaperOrder *self, GError **error)
{
  JyTemplateSubject subject = jy_template_get_subject (self->template);

  g_return_val_if_fail (orders[subject].read != NULL, FALSE);

  return orders[subject].read (self, error);
}

JyPaperChoices
jy_paper_order_get_choices (const JyTemplate *template)
{
  JyTemplateSubject subject = jy_template_get_subject (template);
  JyPaperChoices choices = orders[subject].choices;

  /* A book is of somebody if its entries are. */
  if (subject == JY_TEMPLATE_FOR_ENTRY &&
      jy_logbook_find_field (jy_logbook_find (jy_template_get_book (template)), "staff") != NULL)
    choices |= JY_PAPER_BY_STAFF;

  return choices;
}

gboolean
jy_paper_order_refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID, sentence);
  return FALSE;
}
