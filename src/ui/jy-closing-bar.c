/* jy-closing-bar.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-closing-bar.h"

#include <glib/gi18n.h>

#include "jy-closing-dialog.h"
#include "jy-date.h"
#include "jy-message.h"

struct _JyClosingBar
{
  AdwBin parent_instance;

  JyOffice *office; /* (nullable) (owned) */
  JyClosingQuery query;
  GCancellable *asking; /* (nullable) (owned) */
  GPtrArray *issues;    /* (nullable) (owned): of what is shown, the latest first */
  GPtrArray *others;    /* (nullable) (owned): by other units, when there are no issues */

  GtkButton *close;
  GtkImage *icon;
  GtkLabel *label;
  GtkButton *open;
};

G_DEFINE_FINAL_TYPE (JyClosingBar, jy_closing_bar, ADW_TYPE_BIN)

/* Returns: (transfer none) (nullable): the report as it was sent last */
static const JyStoredPeriodClosing *
get_latest (const JyClosingBar *self)
{
  return self->issues != NULL && self->issues->len > 0 ? self->issues->pdata[0] : NULL;
}

static const char *
get_unit_name (const char *word)
{
  static const char *const names[] = {
    [JY_SIGNING_BY_AREA] = NC_("report", "Area"),
    [JY_SIGNING_BY_TEAM] = NC_("report", "Team"),
    [JY_SIGNING_BY_DOCTOR] = NC_("report", "Doctor"),
    [JY_SIGNING_BY_SUBDISTRICT] = NC_("report", "Subdistrict"),
  };
  JySigningBy by = JY_SIGNING_BY_AREA;

  jy_signing_by_parse (word, &by);
  return g_dpgettext2 (NULL, "report", names[by]);
}

/* What was sent is a report by something else: what stands below was never sent. */
static char *
dup_other (const JyStoredPeriodClosing *other)
{
  /* Translators: {unit} is area, team, doctor or subdistrict. */
  GString *text = g_string_new (
    _("Closed with a row for each: {unit}.  With the rows below it is not closed yet."));

  g_string_replace (text, "{unit}", get_unit_name (other->by_unit), 1);
  return g_string_free (text, FALSE);
}

/* @other: (nullable): of the same period by another unit */
static char *
dup_sentence (const JyStoredPeriodClosing *closing, const JyStoredPeriodClosing *other)
{
  char day[JY_DATE_TEXT_SIZE];
  GString *text;

  if (closing == NULL && other != NULL)
    return dup_other (other);
  if (closing == NULL)
    return g_strdup (_("This period is over and not closed yet."));

  jy_date_to_text (&closing->closed_on, day);
  text =
    g_string_new (_("Closed on {day}, signed by {name}.  Below is what today’s records say."));
  g_string_replace (text, "{day}", day, 0);
  g_string_replace (text, "{name}", closing->signed_by, 1);
  return g_string_free (text, FALSE);
}

static void
show (JyClosingBar *self)
{
  const JyStoredPeriodClosing *closing = get_latest (self);
  const JyStoredPeriodClosing *other =
    self->others != NULL && self->others->len > 0 ? self->others->pdata[0] : NULL;
  g_autofree char *sentence = dup_sentence (closing, other);
  GDate today;

  jy_office_get_today (self->office, &today);
  gtk_label_set_text (self->label, sentence);
  gtk_image_set_from_icon_name (self->icon, closing != NULL ? "changes-prevent-symbolic"
                                                            : "changes-allow-symbolic");
  gtk_button_set_label (self->close, closing != NULL ? _("_Issue Again…") : _("_Close Period…"));
  gtk_widget_set_visible (GTK_WIDGET (self->open), closing != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), g_date_compare (&self->query.period.last, &today) < 0);
}

static void
failed (JyClosingBar *self, const GError *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Closings Could Not Be Shown"), error);
}

static void
others_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyClosingBar) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) others = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (others == NULL)
    failed (self, error);
  else if (self->office != NULL)
    {
      g_clear_pointer (&self->others, g_ptr_array_unref);
      self->others = g_steal_pointer (&others);
      show (self);
    }
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyClosingBar) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) issues = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (issues == NULL)
    failed (self, error);
  if (issues == NULL || self->office == NULL)
    return;

  g_clear_pointer (&self->issues, g_ptr_array_unref);
  self->issues = g_steal_pointer (&issues);
  if (self->issues->len > 0)
    show (self);
  else
    jy_office_call_async (
      self->office, jy_work_list_other_closings, g_memdup2 (&self->query, sizeof self->query),
      g_free, (GDestroyNotify) g_ptr_array_unref, self->asking, others_cb, g_object_ref (self));
}

static void
close_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyClosingBar *self = JY_CLOSING_BAR (widget);

  if (self->issues != NULL)
    jy_closing_dialog_open (widget, self->office, &self->query, get_latest (self));
}

static void
open_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  const JyStoredPeriodClosing *closing = get_latest (JY_CLOSING_BAR (widget));

  if (closing != NULL)
    gtk_widget_activate_action (widget, "win.open", "(sv)", "closing",
                                g_variant_new_int64 (closing->id));
}

static void
stop_asking (JyClosingBar *self)
{
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
}

static void
jy_closing_bar_dispose (GObject *object)
{
  JyClosingBar *self = JY_CLOSING_BAR (object);

  stop_asking (self);
  g_clear_object (&self->office);
  g_clear_pointer (&self->issues, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_CLOSING_BAR);

  G_OBJECT_CLASS (jy_closing_bar_parent_class)->dispose (object);
}

static void
jy_closing_bar_class_init (JyClosingBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_closing_bar_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-closing-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, JyClosingBar, close);
  gtk_widget_class_bind_template_child (widget_class, JyClosingBar, icon);
  gtk_widget_class_bind_template_child (widget_class, JyClosingBar, label);
  gtk_widget_class_bind_template_child (widget_class, JyClosingBar, open);
  gtk_widget_class_install_action (widget_class, "closing.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "closing.open", NULL, open_action);
}

static void
jy_closing_bar_init (JyClosingBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
jy_closing_bar_show (JyClosingBar *self, JyOffice *office, const JyPeriod *period, JySigningBy by)
{
  g_return_if_fail (JY_IS_CLOSING_BAR (self));

  stop_asking (self);
  self->asking = g_cancellable_new ();
  g_set_object (&self->office, office);
  self->query = (JyClosingQuery){ *period, by };
  g_clear_pointer (&self->issues, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  jy_office_call_async (office, jy_work_list_closings, g_memdup2 (&self->query, sizeof self->query),
                        g_free, (GDestroyNotify) g_ptr_array_unref, self->asking, listed_cb,
                        g_object_ref (self));
}
