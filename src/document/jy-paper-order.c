/* jy-paper-order.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-order.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-logbook.h"

/* What people may choose besides somebody, by the subject; and of which days it is by itself, if
 * they may be chosen. */
/* clang-format off */
static const struct
{
  gboolean (*read) (const JyPaperOrder *, GError **);
  JyPaperChoices choices;
  const char *days; /* (nullable) */
} orders[JY_N_TEMPLATE_SUBJECTS] = {
  [JY_TEMPLATE_FOR_REFERRAL] = { jy_paper_order_read_referral, 0, NULL },
  [JY_TEMPLATE_FOR_SAMPLE] = { jy_paper_order_read_sample, JY_PAPER_BY_STAFF, NC_("days", "the latest") },
  [JY_TEMPLATE_FOR_CALL] = { jy_paper_order_read_sample, JY_PAPER_BY_STAFF, NC_("days", "the latest") },
  [JY_TEMPLATE_FOR_RECTIFICATION] = { jy_paper_order_read_rectification, JY_PAPER_BY_STAFF, NC_("days", "the latest") },
  [JY_TEMPLATE_FOR_SCORE] = { jy_paper_order_read_score, JY_PAPER_BY_STAFF, NC_("days", "this quarter") },
  [JY_TEMPLATE_FOR_HANDOVER] = { jy_paper_order_read_handover, JY_PAPER_BY_STAFF, NC_("days", "any day") },
  [JY_TEMPLATE_FOR_SHEET] = { jy_paper_order_read_sheet, JY_PAPER_BY_FORM, NC_("days", "this year") },
  [JY_TEMPLATE_FOR_TEAM] = { jy_paper_order_read_team, 0, NC_("days", "the next four weeks") },
  [JY_TEMPLATE_FOR_STAFF] = { jy_paper_order_read_staff, JY_PAPER_BY_STAFF, NULL },
  [JY_TEMPLATE_FOR_DAY] = { jy_paper_order_read_day, JY_PAPER_BY_STAFF, NC_("days", "today") },
  [JY_TEMPLATE_FOR_ENTRY] = { jy_paper_order_read_entry, 0, NC_("days", "the latest") },
  [JY_TEMPLATE_FOR_CENTRE] = { jy_paper_order_read_centre, 0, NULL },
};
/* clang-format on */

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
  if (jy_paper_order_get_own_days (template) != NULL)
    choices |= JY_PAPER_BY_DAYS;

  return choices;
}

const char *
jy_paper_order_get_own_days (const JyTemplate *template)
{
  JyTemplateSubject subject = jy_template_get_subject (template);

  /* Of a team only its plan has days; what is on a card are all entries of a book. */
  if (orders[subject].days == NULL ||
      (subject == JY_TEMPLATE_FOR_TEAM && !jy_template_names (template, "visit.")))
    return NULL;

  return jy_template_is_card (template) ? NC_("days", "any day") : orders[subject].days;
}

gboolean
jy_paper_order_has_days (const JyPaperOrder *self)
{
  return g_date_valid (&self->request->from) || g_date_valid (&self->request->to);
}

gboolean
jy_paper_order_is_in (const JyPaperOrder *self, const GDate *day)
{
  const JyPaperRequest *request = self->request;

  return (!g_date_valid (&request->from) || g_date_compare (day, &request->from) >= 0) &&
         (!g_date_valid (&request->to) || g_date_compare (day, &request->to) <= 0);
}

gboolean
jy_paper_order_refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID, sentence);
  return FALSE;
}
