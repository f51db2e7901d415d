/* jy-paper-order.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-order.h"

#include "jy-error.h"

static gboolean (*const readers[JY_N_TEMPLATE_SUBJECTS]) (const JyPaperOrder *, GError **) = {
  [JY_TEMPLATE_FOR_REFERRAL] = jy_paper_order_read_referral,
  [JY_TEMPLATE_FOR_SAMPLE] = jy_paper_order_read_sample,
  [JY_TEMPLATE_FOR_CALL] = jy_paper_order_read_sample,
  [JY_TEMPLATE_FOR_RECTIFICATION] = jy_paper_order_read_rectification,
  [JY_TEMPLATE_FOR_SCORE] = jy_paper_order_read_score,
  [JY_TEMPLATE_FOR_HANDOVER] = jy_paper_order_read_handover,
  [JY_TEMPLATE_FOR_SHEET] = jy_paper_order_read_sheet,
  [JY_TEMPLATE_FOR_TEAM] = jy_paper_order_read_team,
  [JY_TEMPLATE_FOR_STAFF] = jy_paper_order_read_staff,
  [JY_TEMPLATE_FOR_DAY] = jy_paper_order_read_day,
  [JY_TEMPLATE_FOR_ENTRY] = jy_paper_order_read_entry,
  [JY_TEMPLATE_FOR_CENTRE] = jy_paper_order_read_centre,
};

gboolean
jy_paper_order_read (const JyPaperOrder *self, GError **error)
{
  JyTemplateSubject subject = jy_template_get_subject (self->template);

  g_return_val_if_fail (readers[subject] != NULL, FALSE);

  return readers[subject](self, error);
}

gboolean
jy_paper_order_refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID, sentence);
  return FALSE;
}
