/* jy-signing-words.c - what the rules of signing share with those of renewing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-error.h"
#include "jy-setting.h"
#include "jy-signing-check.h"
#include "jy-store-settings.h"
#include "jy-work-agreement-private.h"
#include "jy-work-private.h"

char *
jy_agreement_clash_dup_sentence (const JyAgreementClash *clash, const char *name)
{
  char until[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&clash->last, until);
  /* Translators: a person, the number of an agreement, a team, a doctor, a day */
  return g_strdup_printf (_("%s is covered until %s by agreement %s (%s, %s)."), name, until,
                          clash->number, *clash->team != '\0' ? clash->team : "—",
                          *clash->doctor != '\0' ? clash->doctor : "—");
}

gboolean
jy_signing_read_setting (JyWork *work, const char *name, int *value, GError **error)
{
  const JySettingInfo *info = jy_setting_find (name);
  g_autofree char *text = NULL;

  if (!jy_store_dup_setting (work->store, name, &work->today, &text, error))
    return FALSE;

  if (!jy_setting_parse (info, text, value))
    *value = info->fallback;
  return TRUE;
}

gboolean
jy_signing_refuse (const GPtrArray *issues, gboolean confirmed, GError **error)
{
  const JySigningIssue *worst = NULL;

  for (guint i = 0; i < issues->len; i++)
    {
      const JySigningIssue *issue = g_ptr_array_index (issues, i);

      if (worst == NULL || issue->severity > worst->severity)
        worst = issue;
    }
  if (worst == NULL || (confirmed && worst->severity == JY_SEVERITY_ASK))
    return TRUE;

  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID, worst->message);
  return FALSE;
}

gboolean
jy_agreement_refuse_clash (JyStore *store,
                           const JySigningPerson *person,
                           const JyStoredAgreement *agreement,
                           const GDate *first,
                           const GDate *last,
                           GError **error)
{
  g_autoptr (GPtrArray) clashes =
    jy_store_find_agreement_clashes (store, person->resident, first, last, agreement->id, error);
  g_autofree char *sentence = NULL;

  if (clashes == NULL || clashes->len == 0)
    return clashes != NULL;

  sentence = jy_agreement_clash_dup_sentence (g_ptr_array_index (clashes, 0), person->name);
  return jy_work_refuse (error, sentence);
}
