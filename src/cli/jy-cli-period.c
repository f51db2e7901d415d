/* jy-cli-period.c - which period a command is about, and which units have a row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-period.h"
#include "jy-date.h"

void
jy_cli_period_clear (JyCliPeriod *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->by_word, g_free);
}

/* Two good days, the last before the first. */
static gboolean
is_backwards (const char *text)
{
  g_auto (GStrv) days = g_strsplit (text, "..", 2);
  GDate first, last;

  return g_strv_length (days) == 2 && jy_date_from_text (days[0], &first) &&
         jy_date_from_text (days[1], &last) && g_date_compare (&first, &last) > 0;
}

gboolean
jy_cli_period_parse (JyCliPeriod *self, GError **error)
{
  const char *message = NULL;

  if (self->text != NULL && !jy_period_parse (self->text, &self->period))
    message = is_backwards (self->text)
                ? _("The first day is after the last: change one of them.")
                : _("A period is 2026, 2026H1, 2026Q3, 2026-09 or 2026-01-01..2026-09-30.");
  else if (self->by_word != NULL && !jy_signing_by_parse (self->by_word, &self->by))
    message = _("--by is subdistrict, area, team or doctor.");

  return message == NULL || jy_cli_wrong_use (error, message);
}

gboolean
jy_cli_check_days (const GDate *first, const GDate *last, GError **error)
{
  return !g_date_valid (first) || !g_date_valid (last) || g_date_compare (first, last) <= 0 ||
         jy_cli_wrong_use (error, _("The first day is after the last: change one of them."));
}

void
jy_cli_period_add (const JyCliPeriod *self, JsonBuilder *builder)
{
  g_autofree char *period = jy_period_dup_text (&self->period);

  jy_cli_add_text (builder, "period", period);
  jy_cli_add_text (builder, "by", jy_signing_by_get_word (self->by));
}
