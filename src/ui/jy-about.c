/* jy-about.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-about.h"

#include <glib/gi18n.h>

void
jy_about_show (GtkWindow *parent)
{
  adw_show_about_window (parent, "application-name", _("Jiayi"), "application-icon",
                         APPLICATION_ID, "version", VERSION, "comments",
                         _("Family-doctor agreements of a health centre"), "license-type",
                         GTK_LICENSE_GPL_3_0, "developer-name", _("The Jiayi team"), NULL);
}
