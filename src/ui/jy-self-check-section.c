/* jy-self-check-section.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-self-check-section.h"

#include <glib/gi18n.h>

#include "jy-bar.h"
#include "jy-date.h"
#include "jy-empty-state.h"
#include "jy-error.h"
#include "jy-making.h"
#include "jy-message.h"
#include "jy-period-bar.h"
#include "jy-record-list.h"
#include "jy-store-teams.h"
#include "jy-work-self-check.h"

struct _JySelfCheckSection
{
  JyPage parent_instance;

  GPtrArray *doctors; /* (nullable) (element-type JySelfCheckedDoctor) */
  JyMaking *making;   /* (owned) */

  GtkStack *stack;
  JyEmptyState *closed;
  JyPeriodBar *period;
  JyRecordList *list;
};

G_DEFINE_FINAL_TYPE (JySelfCheckSection, jy_self_check_section, JY_TYPE_PAGE)

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Doctor"),              "text-0", NULL, 8,  0, FALSE },
  { N_("Visits, readings"),    "text-1", NULL, 10, 1, FALSE },
  { N_("Most end in"),         "text-2", NULL, 12, 1, FALSE },
  { N_("130–139 : 140–149"),   "text-3", NULL, 14, 1, FALSE },
  { N_("Same as the one before"), "text-4", NULL, 12, 1, FALSE },
  { N_("Most on one day"),     "text-5", NULL, 16, 1, FALSE },
  { N_("Worth a look"),        "text-6", NULL, 30, 0, TRUE },
};

static const struct
{
  JySelfCheckSigns sign;
  const char *words;
} words[] = {
  { JY_SIGN_DIGITS, N_("one last digit is common: does the meter round?") },
  { JY_SIGN_LIMIT, N_("many values just below 140") },
  { JY_SIGN_COPIES, N_("the same three values for one person after the other") },
  { JY_SIGN_HOURS, N_("more visits than a day’s hours allow: was the day entered right?") },
};
/* clang-format on */

static const JySelfCheckedDoctor *
find_doctor (JySelfCheckSection *self, gint64 staff)
{
  for (guint i = 0; i < self->doctors->len; i++)
    if (((const JySelfCheckedDoctor *) self->doctors->pdata[i])->staff == staff)
      return self->doctors->pdata[i];

  g_return_val_if_reached (NULL);
}

static void
add_signs (GStrvBuilder *texts, const JySelfCheckedDoctor *doctor)
{
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (doctor->signs & words[i].sign)
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", _(words[i].words));
  if (doctor->check.n < JY_SELF_CHECK_MIN_READINGS && doctor->signs == JY_SIGN_NONE)
    g_string_append (text, _("too few readings to say anything"));
  g_strv_builder_add (texts, text->str);
  g_string_free (text, TRUE);
}

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JySelfCheckedDoctor *doctor = find_doctor (owner, ((const JyStoredStaff *) record)->id);
  const JySelfCheck *check = &doctor->check;
  g_autofree char *n = g_strdup_printf ("%d, %d", check->n_visits, check->n);
  g_autofree char *share = jy_rate_dup_text ((JyRate){ check->digits[check->favourite], check->n });
  g_autofree char *digit = g_strdup_printf ("%d (%s)", check->favourite, share);
  g_autofree char *limit = g_strdup_printf ("%d : %d", check->n_below, check->n_above);
  g_autofree char *copied = g_strdup_printf ("%d", check->n_copied);
  g_autofree char *busiest = NULL;
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&check->busiest, day);
  busiest = g_strdup_printf ("%d (%s)", check->n_busiest, day);
  g_strv_builder_add_many (texts, doctor->name, n, check->n > 0 ? digit : "", limit, copied,
                           busiest, NULL);
  add_signs (texts, doctor);
}

/* clang-format off */
static const JyRecordListInfo list_info = {
  .name = N_("Readings by doctor"),
  .type = &jy_staff_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .empty_title = N_("No Readings in This Period"),
  .empty_text = N_("Blood pressures of follow-ups are looked at once they are recorded."),
};
/* clang-format on */

static void
show_doctors (JySelfCheckSection *self)
{
  g_autoptr (GPtrArray) rows =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_staff_free);

  for (guint i = 0; i < self->doctors->len; i++)
    {
      const JySelfCheckedDoctor *doctor = self->doctors->pdata[i];
      JyStoredStaff *row = g_new0 (JyStoredStaff, 1);

      row->id = doctor->staff;
      row->name = g_strdup (doctor->name);
      g_ptr_array_add (rows, row);
    }

  jy_record_list_show (self->list, rows);
  gtk_stack_set_visible_child_name (self->stack, "list");
}

static void
made_cb (gpointer view, gpointer result, const GError *error)
{
  JySelfCheckSection *self = view;

  if (result != NULL)
    {
      g_clear_pointer (&self->doctors, g_ptr_array_unref);
      self->doctors = result;
      show_doctors (self);
    }
  else if (g_error_matches (error, JY_ERROR, JY_ERROR_INVALID))
    {
      g_object_set (self->closed, "description", error->message, NULL);
      gtk_stack_set_visible_child_name (self->stack, "closed");
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Readings Could Not Be Looked At"), error);
}

static void
jy_self_check_section_reload (JyPage *page, GCancellable *cancellable G_GNUC_UNUSED)
{
  JySelfCheckSection *self = JY_SELF_CHECK_SECTION (page);
  JyOffice *office = jy_page_get_office (page);
  GDate today;

  jy_office_get_today (office, &today);
  jy_period_bar_set_today (self->period, &today);
  jy_making_begin (self->making, _("Looking at readings"));
  jy_making_run (self->making, office, jy_work_check_readings,
                 g_memdup2 (jy_period_bar_get_period (self->period), sizeof (JyPeriod)), g_free,
                 (GDestroyNotify) g_ptr_array_unref);
}

/* Somebody else may sit here when it is shown again. */
static void
unmap_cb (JySelfCheckSection *self)
{
  gtk_stack_set_visible_child_name (self->stack, "asking");
}

static void
jy_self_check_section_dispose (GObject *object)
{
  JySelfCheckSection *self = JY_SELF_CHECK_SECTION (object);

  jy_making_cancel (self->making);
  adw_bin_set_child (ADW_BIN (object), NULL);
  g_clear_pointer (&self->doctors, g_ptr_array_unref);

  G_OBJECT_CLASS (jy_self_check_section_parent_class)->dispose (object);
}

static void
jy_self_check_section_finalize (GObject *object)
{
  g_clear_object (&JY_SELF_CHECK_SECTION (object)->making);

  G_OBJECT_CLASS (jy_self_check_section_parent_class)->finalize (object);
}

static void
jy_self_check_section_class_init (JySelfCheckSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_self_check_section_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_self_check_section_finalize;
  JY_PAGE_CLASS (klass)->reload = jy_self_check_section_reload;
  JY_PAGE_CLASS (klass)->watches =
    JY_CHANGE_SERVICES | JY_CHANGE_TEAMS | JY_CHANGE_SETTINGS | JY_CHANGE_ACCOUNTS;
}

/* What it is and what it is not. */
static GtkWidget *
make_notice (void)
{
  GtkWidget *notice = gtk_label_new (
    _("Statistics of blood pressures, for your own eyes.  They prove nothing: a meter that rounds "
      "or a day entered at once looks the same.  Look at the records and ask before you judge."));

  gtk_label_set_wrap (GTK_LABEL (notice), TRUE);
  gtk_label_set_xalign (GTK_LABEL (notice), 0);
  gtk_widget_set_hexpand (notice, TRUE);
  gtk_widget_add_css_class (notice, "dim-label");

  return notice;
}

static void
jy_self_check_section_init (JySelfCheckSection *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = jy_bar_new ();

  self->making = jy_making_new (GTK_WIDGET (self), made_cb);
  self->stack = GTK_STACK (gtk_stack_new ());
  self->period = g_object_new (JY_TYPE_PERIOD_BAR, NULL);
  self->list = JY_RECORD_LIST (jy_record_list_new (&list_info, self));
  self->closed = g_object_new (JY_TYPE_EMPTY_STATE, "icon-name", "changes-prevent-symbolic",
                               "title", _("For the Director"), NULL);
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->period));
  gtk_box_append (GTK_BOX (bar), make_notice ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->list), TRUE);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_stack_add_named (self->stack, gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), "asking");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->closed), "closed");
  gtk_stack_add_named (self->stack, box, "list");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));

  g_signal_connect (self, "map", G_CALLBACK (jy_page_invalidate), NULL);
  g_signal_connect (self, "unmap", G_CALLBACK (unmap_cb), NULL);
  g_signal_connect_object (self->period, "changed", G_CALLBACK (jy_page_invalidate), self,
                           G_CONNECT_SWAPPED);
}
